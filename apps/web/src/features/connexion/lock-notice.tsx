import Lock from 'lucide-react/icons/lock';
import { useEffect } from 'react';
import { useSecondsUntil } from '../../lib/clock.ts';
import { minutesText } from '../../lib/times.fr.ts';
import { Notice } from '../../ui/notice.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import { endOf, type Lock as LockState } from './use-sign-in.ts';

interface LockNoticeProps {
  lock: LockState;
  onEnd: () => void;
}

/** The minutes left, in words (read out each minute); the bar is decoration. The same for an unknown identifier. */
export function LockNotice({ lock, onEnd }: LockNoticeProps) {
  const seconds = useSecondsUntil(new Date(endOf(lock)).toISOString(), {
    maintenant: new Date(lock.since).toISOString(),
    receivedAt: lock.since,
  });
  const minutes = Math.ceil(seconds / 60);
  useEffect(() => {
    if (seconds === 0) onEnd();
  }, [seconds, onEnd]);
  return (
    <Notice
      kind="err"
      live="alert"
      title={T.bloqueTitre}
      icon={<Lock aria-hidden="true" size={24} />}
    >
      <p>
        {T.bloqueAvant}
        <strong>{minutesText(minutes)}</strong>
        {T.bloqueApres}
      </p>
      <svg className="lock-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="2" className="lock-bar__track" />
        <rect width={100 - (100 * minutes) / lock.minutes} height="2" />
      </svg>
    </Notice>
  );
}
