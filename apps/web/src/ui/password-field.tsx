import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useEffect, useRef, useState } from 'react';
import type { ComponentProps } from 'react';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldFrame } from './field-frame.tsx';
import './password-field.css';
import { UI } from './first-texts.fr.ts';

interface PasswordFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'type'> {
  autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until its owner asks to see it; pasting is allowed. Hidden again when the form is sent. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, success, optional, className, id, ...native } = props;
  const { control, aria } = useFieldIds(props, native.name, id);
  const [shown, setShown] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);

  // Browsers offer to remember what a text field holds at the time of submission: never a password.
  useEffect(() => {
    const form = box.current?.closest('form');
    const hide = (): void => setShown((was) => (was === true ? false : was));
    form?.addEventListener('submit', hide);
    return () => form?.removeEventListener('submit', hide);
  }, []);

  const frame = { label, hint, error, optional, control, className };
  const Icon = shown === true ? EyeOff : Eye;
  return (
    <FieldFrame {...('success' in props ? { ...frame, success } : frame)}>
      <div className="ui-password" ref={box}>
        <input
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          {...native}
          {...aria}
          id={control}
          type={shown === true ? 'text' : 'password'}
          className="ui-input"
        />
        <button type="button" aria-controls={control} onClick={() => setShown(shown !== true)}>
          <Icon aria-hidden="true" size={20} />
          <span className="ui-password__word">{shown === true ? UI.hide : UI.show}</span>{' '}
          <span className="sr-only">{UI.thePassword}</span>
        </button>
        <span className="sr-only" aria-live="polite">
          {shown === null ? '' : shown ? UI.passwordShown : UI.passwordHidden}
        </span>
      </div>
    </FieldFrame>
  );
}
