import RotateCcw from 'lucide-react/icons/rotate-ccw';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { FormActions } from '../ui/wizard-layout.tsx';
import { type TimeSample, useSecondsUntil } from './clock.ts';
import { FailureNotice } from './failure-notice.tsx';
import { mailAwaitedTexts as T } from './mail-awaited.texts.fr.ts';
import './resend-mail.css';

interface ResendMailProps {
  /** ISO instant of the server's clock, and that clock. */
  possibleFrom: string;
  sample: TimeSample;
  /** The mutation that sends it again. */
  resend: {
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly error: Error | null;
    readonly mutate: () => void;
  };
  /** What else can be done, after the button. */
  children?: ReactNode;
}

/** « Renvoyer le mail », counted down by the server's clock until it may be used; says that it was. */
export function ResendMail({ possibleFrom, sample, resend, children }: ResendMailProps) {
  const wait = useSecondsUntil(possibleFrom, sample);
  return (
    <>
      <FailureNotice error={resend.error} onRetry={() => resend.mutate()} focused />
      <FormActions>
        <Button
          className="tabular"
          icon={<RotateCcw aria-hidden="true" />}
          busy={resend.isPending}
          busyLabel={T.envoi}
          unavailable={wait > 0 ? T.dans(wait) : false}
          onClick={() => {
            if (!resend.isPending && wait === 0) resend.mutate();
          }}
        >
          {T.renvoyer}
        </Button>
        {children}
      </FormActions>
      <p className="resend-mail__sent" role="status">
        {resend.isSuccess ? T.renvoye : null}
      </p>
    </>
  );
}
