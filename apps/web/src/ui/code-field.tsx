import type { ChangeEvent, ClipboardEvent, FocusEvent, Ref } from 'react';
import './code-field.css';
import { useFieldIds } from './control-id.ts';
import type { FieldTexts } from './control-id.ts';
import { FieldFrame } from './field-frame.tsx';

interface CodeFieldProps extends FieldTexts {
  value: string;
  /** Receives digits only, at most `length` of them. */
  onChange: (code: string) => void;
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  name?: string | undefined;
  id?: string | undefined;
  /** How many digits; the drawing has six cells. */
  length?: number | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/**
 * A code received by SMS or e-mail: one real input drawn as cells, a stronger rule after the third. Pasting
 * « 408 213 » works. Never submits by itself.
 */
export function CodeField(props: CodeFieldProps) {
  const { value, onChange, onBlur, name, id, length = 6, ref, ...texts } = props;
  const { control, aria } = useFieldIds(texts, name, id);
  const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(0, length);
  // A pasted code replaces what was there: after a refused one, people paste the next over it.
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = digits(event.clipboardData.getData('text'));
    if (pasted.length !== length) return;
    event.preventDefault();
    onChange(pasted);
  };
  return (
    <FieldFrame {...texts} control={control}>
      <div className="ui-code" data-invalid={aria['aria-invalid']}>
        <div className="ui-code__cells" aria-hidden="true">
          {Array.from({ length }, (_, rank) => (
            <span key={rank} />
          ))}
        </div>
        <input
          {...aria}
          ref={ref}
          id={control}
          name={name}
          className="ui-code__input"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          value={value}
          onBlur={onBlur}
          onPaste={paste}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(digits(event.target.value))}
        />
      </div>
    </FieldFrame>
  );
}
