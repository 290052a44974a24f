import Clock from 'lucide-react/icons/clock';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import './session-warning.css';
import { UI } from './texts.fr.ts';

interface SessionWarningProps {
  /** Before the session closes for want of activity. */
  remainingSeconds: number;
  onStay: () => void;
  busy?: boolean | undefined;
}

/** Minutes at which the countdown is read out. */
const SPOKEN_MINUTES = [1, 2, 5];

function time(seconds: number): string {
  return seconds > 60 ? UI.minutes(Math.ceil(seconds / 60)) : UI.seconds(Math.max(0, seconds));
}

/** Pinned at the bottom before the session closes; read out at 5, 2 and 1 minutes only. */
export function SessionWarning({ remainingSeconds, onStay, busy }: SessionWarningProps) {
  const threshold = SPOKEN_MINUTES.find((minutes) => remainingSeconds <= minutes * 60);
  return (
    <div className="ui-session">
      <Notice kind="att" icon={<Clock aria-hidden="true" size={24} />}>
        <div className="ui-session__row">
          <p>
            <strong>{UI.sessionEndsSoon}</strong>
            <br />
            {UI.sessionEndsIn(time(remainingSeconds))}
          </p>
          <Button look="main" size="small" busy={busy === true} onClick={onStay}>
            {UI.stayConnected}
          </Button>
        </div>
      </Notice>
      <p className="sr-only" role="status">
        {threshold === undefined
          ? ''
          : `${UI.sessionEndsSoon}. ${UI.sessionEndsIn(UI.minutes(threshold))}`}
      </p>
    </div>
  );
}
