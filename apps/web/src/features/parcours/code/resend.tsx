import type { Canal } from '@eps/espaces';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useSecondsUntil } from '../../../lib/clock.ts';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from '../parcours-query.ts';
import { envoiTexts } from '../envoi/texts.fr.ts';
import { codeTexts as T } from './texts.fr.ts';

interface ResendProps extends StepProps {
  pending: boolean;
  /** A new code has just left. */
  sent: boolean;
  onReceive: (canal: Canal) => void;
}

/** « Renvoyer le code », counted down by the server's clock until it may be used. */
export function Resend({ view, receivedAt, pending, sent, onReceive }: ResendProps) {
  const { envoi, maintenant } = view;
  const sample = { maintenant, receivedAt };
  const wait = useSecondsUntil(envoi?.renvoiPossibleLe ?? null, sample);
  const life = useSecondsUntil(envoi?.expireLe ?? null, sample);
  if (envoi === null) return null;
  return (
    <div className="parcours-resend">
      <Button
        size="small"
        className="tabular"
        icon={<RotateCcw aria-hidden="true" />}
        busy={pending}
        busyLabel={T.envoi}
        unavailable={wait > 0 ? envoiTexts.dans(wait) : false}
        onClick={() => onReceive(envoi.canal)}
      >
        {T.renvoyer}
      </Button>
      <p>{T.dernier}</p>
      <p className="parcours-resend__word" role="status">
        {life === 0 ? T.expire : sent ? T.renvoye : null}
      </p>
    </div>
  );
}
