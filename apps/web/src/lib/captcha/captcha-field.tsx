import EyeOff from 'lucide-react/icons/eye-off';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useEffect, useRef, type Ref } from 'react';
import { useFieldIds } from '../../ui/control-id.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import './captcha.css';
import { CaptchaWork } from './captcha-work.tsx';
import { captchaTexts as T } from './texts.fr.ts';
import type { Captcha } from './use-captcha.ts';

interface CaptchaFieldProps {
  captcha: Captcha;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  name: string;
  error: string | undefined;
  ref: Ref<HTMLInputElement>;
}

/** The image and its field; for who cannot read it, a piece of work instead (spec, rule 6: never by sight only). */
export function CaptchaField(props: CaptchaFieldProps) {
  const { captcha, value, onChange, onBlur, name, error, ref } = props;
  const texts = { label: T.etiquette, hint: T.aide, error };
  const { control, aria } = useFieldIds(texts, name, undefined);
  const frame = useRef<HTMLDivElement>(null);
  const { round } = captcha;
  const shown = useRef(round);
  useEffect(() => {
    if (shown.current === round) return;
    shown.current = round;
    frame.current?.querySelector('input')?.focus();
  }, [round]);

  if (captcha.error !== null)
    return <FailureNotice error={captcha.error} onRetry={captcha.retry} />;
  if (captcha.mode !== 'image')
    return <CaptchaWork captcha={captcha} control={control} error={error} />;
  return (
    <div className="captcha" ref={frame}>
      <FieldFrame {...texts} control={control}>
        <CaptchaImage image={captcha.image} />
        <input
          {...aria}
          ref={ref}
          id={control}
          name={name}
          className="ui-input captcha__input"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={32}
          value={value}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      </FieldFrame>
      <p className="captcha__ways">
        <span>
          {T.nonLisible}
          <LinkButton
            onClick={() => {
              onChange('');
              captcha.renew();
            }}
          >
            <RotateCcw aria-hidden="true" size={18} /> {T.changer}
          </LinkButton>
        </span>
        <LinkButton onClick={captcha.workInstead}>
          <EyeOff aria-hidden="true" size={18} /> {T.impossible}
        </LinkButton>
      </p>
      <p className="sr-only" role="status">
        {round > 0 && captcha.image !== undefined ? T.changee : ''}
      </p>
    </div>
  );
}

/** Its place is kept while it loads. */
function CaptchaImage({ image }: { image: string | undefined }) {
  return image === undefined ? (
    <p className="captcha__image captcha__image--attente" role="status">
      {T.chargement}
    </p>
  ) : (
    <img className="captcha__image" src={image} alt={T.image} width="360" height="120" />
  );
}
