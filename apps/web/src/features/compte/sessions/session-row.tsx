import CircleDot from 'lucide-react/icons/circle-dot';
import Monitor from 'lucide-react/icons/monitor';
import Smartphone from 'lucide-react/icons/smartphone';
import { recently } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { ListedSession } from './session-calls.ts';
import { sessionTexts as T } from './texts.fr.ts';

const HANDHELD = /iphone|ipad|android|mobile/i;

interface SessionRowProps {
  session: ListedSession;
  onClose: () => void;
}

/** One session: the device in words, since when, how it was opened. */
export function SessionRow({ session, onClose }: SessionRowProps) {
  const { appareil, courante, ouverteLe, vueLe, preuve, par, pour } = session;
  const Icon = HANDHELD.test(appareil) ? Smartphone : Monitor;
  const facts = [
    T.ouverte(recently(ouverteLe)),
    courante ? null : T.vue(recently(vueLe)),
    par === null ? (T.preuves[preuve] ?? null) : T.par(par),
    pour === undefined ? null : T.pour(pour),
  ].filter((fact) => fact !== null);
  return (
    <li className="sessions__ligne">
      <Icon aria-hidden="true" size={24} />
      <div className="sessions__faits">
        <p>
          <strong>{appareil}</strong>
        </p>
        <p className="sessions__detail">{facts.join(' · ')}</p>
      </div>
      {courante ? (
        <Tag kind="info" icon={<CircleDot aria-hidden="true" />}>
          {T.cetAppareil}
        </Tag>
      ) : (
        <Button size="small" onClick={onClose}>
          {T.deconnecter} <span className="sr-only">{T.deconnecterLa(appareil)}</span>
        </Button>
      )}
    </li>
  );
}
