import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { captchaTexts as T } from './texts.fr.ts';
import type { Captcha, CaptchaMode } from './use-captcha.ts';

interface CaptchaWorkProps {
  captcha: Captcha;
  /** Id that the error summary leads to. */
  control: string;
  error: string | undefined;
}

const WORDS: Readonly<Record<Exclude<CaptchaMode, 'image'>, string>> = {
  calcul: T.calcul,
  calcule: T.calcule,
  echec: T.echec,
};

/** What stands for the image while the browser works, and once it has. Its steps are announced. */
export function CaptchaWork({ captcha, control, error }: CaptchaWorkProps) {
  const box = useRef<HTMLDivElement>(null);
  const { mode } = captcha;
  useEffect(() => box.current?.focus(), []);
  if (mode === 'image') return null;
  return (
    <div
      className={`captcha captcha--travail captcha--${mode}`}
      id={control}
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={T.sansImage}
    >
      <div className="captcha__etat">
        {mode === 'calcul' ? <Spinner /> : <StateIcon done={mode === 'calcule'} />}
        <p role="status">{WORDS[mode]}</p>
      </div>
      {error === undefined || mode === 'calcule' ? null : (
        <p className="captcha__erreur">
          <CircleAlert aria-hidden="true" size={18} />
          {error}
        </p>
      )}
      {mode === 'echec' ? (
        <Button size="small" onClick={captcha.workInstead}>
          {T.reessayer}
        </Button>
      ) : null}
      <p>
        <LinkButton onClick={captcha.backToImage}>{T.revenir}</LinkButton>
      </p>
    </div>
  );
}

function StateIcon({ done }: { done: boolean }) {
  const Icon = done ? CircleCheck : CircleAlert;
  return <Icon aria-hidden="true" size={22} />;
}
