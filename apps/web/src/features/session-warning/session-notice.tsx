import Clock from 'lucide-react/icons/clock';
import type { FocusEvent } from 'react';
import { useSecondsUntil } from '../../lib/clock.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useSignOut } from '../../lib/sign-out.ts';
import { timeOfDay } from '../../lib/times.fr.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import '../../ui/session-warning.css';
import './session-warning.css';
import { sessionWarningTexts as T } from './texts.fr.ts';
import type { SessionEnd } from './use-session-end.ts';

interface SessionNoticeProps {
  end: SessionEnd;
  extend: () => void;
  extending: boolean;
  failed: boolean;
  /** The button that extends took the focus. */
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Minutes at which the countdown is read out, besides when it starts. */
const SPOKEN_MINUTES = [1, 2, 5];

/** Pinned at the bottom: how long is left, and what to do about it. */
export function SessionNotice({ end, extend, extending, failed, onFocus }: SessionNoticeProps) {
  const { warningMinutes } = useEspace().policies.session;
  const seconds = useSecondsUntil(end.at, end.sample);
  const signOut = useSignOut();
  const threshold = [...SPOKEN_MINUTES, warningMinutes].find((minutes) => seconds <= minutes * 60);
  const canExtend = end.kind === 'inactivite';
  return (
    <section className="ui-session" aria-label={T.bientot}>
      <Notice kind="att" icon={<Clock aria-hidden="true" size={24} />} title={T.bientot}>
        <p className="tabular">{sentence(end, time(seconds))}</p>
        {failed ? <p role="alert">{T.echec}</p> : null}
        <FailureNotice error={signOut.error} onRetry={() => signOut.mutate()} focused />
        <div className="session-actions">
          {canExtend ? (
            <Button
              look="main"
              size="small"
              busy={extending}
              busyLabel={T.resterEnvoi}
              onFocus={onFocus}
              onClick={extend}
            >
              {T.rester}
            </Button>
          ) : null}
          <Button
            look={canExtend ? 'tertiary' : 'secondary'}
            size="small"
            busy={signOut.isPending}
            busyLabel={T.deconnexion}
            onClick={() => signOut.mutate()}
          >
            {T.seDeconnecter}
          </Button>
        </div>
      </Notice>
      <p className="sr-only" role="status">
        {threshold === undefined ? '' : `${T.bientot}. ${sentence(end, T.minutes(threshold))}`}
      </p>
    </section>
  );
}

function sentence({ kind, at }: SessionEnd, left: string): string {
  return kind === 'inactivite' ? T.inactivite(left) : T.absolue(left, timeOfDay(at));
}

function time(seconds: number): string {
  return seconds > 60 ? T.minutes(Math.ceil(seconds / 60)) : T.secondes(seconds);
}
