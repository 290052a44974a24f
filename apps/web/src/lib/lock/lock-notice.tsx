import Lock from 'lucide-react/icons/lock';
import { useEffect } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useSecondsUntil } from '../clock.ts';
import { useEspace } from '../espace-context.ts';
import { minutesText } from '../times.fr.ts';
import './lock.css';
import { endOf, type Lock as LockState } from './lock.ts';
import { lockTexts as T } from './texts.fr.ts';

interface LockNoticeProps {
  lock: LockState;
  onEnd: () => void;
  /** What is said, with `{minutes}`, of a door that is not that of the accounts; theirs has the words of the espace. */
  sentence?: string | undefined;
}

/** The minutes left, in words (read out each minute); the bar is decoration. The same for an unknown identifier. */
export function LockNotice({ lock, onEnd, sentence }: LockNoticeProps) {
  const seconds = useSecondsUntil(new Date(endOf(lock)).toISOString(), {
    maintenant: new Date(lock.since).toISOString(),
    receivedAt: lock.since,
  });
  const minutes = Math.ceil(seconds / 60);
  useEffect(() => {
    if (seconds === 0) onEnd();
  }, [seconds, onEnd]);
  const { messages, policies } = useEspace();
  const whole = Math.max(policies.lockOut.minutes, lock.minutes);
  const words = wordsOf(sentence ?? messages['compte-bloque'], minutes);
  return (
    <Notice
      kind="err"
      live="alert"
      title={words.titre}
      icon={<Lock aria-hidden="true" size={24} />}
    >
      <p>
        {words.avant}
        <strong>{words.duree}</strong>
        {words.apres}
      </p>
      <svg className="lock-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="2" className="lock-bar__track" />
        <rect width={100 - (100 * minutes) / whole} height="2" />
      </svg>
    </Notice>
  );
}

/** A sentence that the espace's guide prescribes, first sentence as the title, or the common words. */
function wordsOf(prescribed: string | undefined, minutes: number) {
  const [, titre, avant, unite = '', apres = ''] =
    /^([^.]+\.) (.*)\{minutes\}(\u00a0\w+)?(.*)$/.exec(prescribed ?? '') ?? [];
  if (titre === undefined)
    return {
      titre: T.bloqueTitre,
      avant: T.bloqueAvant,
      duree: minutesText(minutes),
      apres: T.bloqueApres,
    };
  return { titre, avant, duree: `${minutes}${unite}`, apres };
}
