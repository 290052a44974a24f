import type { SessionView } from '@eps/contracts';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { millisecondsUntil, type TimeSample } from '../../lib/clock.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';
import { useSession } from '../../lib/session.ts';

/** The next end of the session: after inactivity (can be put off), or in any case. */
export interface SessionEnd {
  /** ISO instant of the server’s clock. */
  readonly at: string;
  readonly kind: 'inactivite' | 'absolue';
  /** It falls within the espace’s warning delay. */
  readonly near: boolean;
  readonly sample: TimeSample;
}

/** Lets the server’s clock pass the instant that was aimed at. */
const MARGIN_MS = 500;
const POLL_MS = 20_000;

/**
 * Follows the end of the session. Any request may have put it off, from any tab, so the server is asked before
 * warning, and while warning; asking does not extend it.
 */
export function useSessionEnd(): SessionEnd | null {
  const { policies } = useEspace();
  const { data, dataUpdatedAt, refetch, isRefetchError } = useSession();
  const warningMs = policies.session.warningMinutes * 60_000;
  const end = useMemo(
    () => (data === undefined ? null : endOf(data, dataUpdatedAt, warningMs)),
    [data, dataUpdatedAt, warningMs],
  );
  const left = end === null ? 0 : millisecondsUntil(end.at, end.sample);
  // Nobody answers: what is known locally is worth more than silence.
  const near = end !== null && (end.near || (isRefetchError && left <= warningMs));

  const look = useEffectEvent(() => void refetch());
  useEffect(() => {
    if (end === null) return undefined;
    if (near) {
      const poll = setInterval(look, POLL_MS);
      return () => clearInterval(poll);
    }
    const until = millisecondsUntil(end.at, end.sample) - warningMs;
    const timer = setTimeout(look, Math.max(0, until) + MARGIN_MS);
    return () => clearTimeout(timer);
  }, [end, near, warningMs]);

  useForgetAtTheEnd(end);
  return end === null ? null : { ...end, near };
}

function endOf(
  { maintenant, compte }: SessionView,
  receivedAt: number,
  warningMs: number,
): SessionEnd | null {
  if (compte === null) return null;
  const absolute = Date.parse(compte.finLe) <= Date.parse(compte.inactiviteLe);
  const at = absolute ? compte.finLe : compte.inactiviteLe;
  return {
    at,
    kind: absolute ? 'absolue' : 'inactivite',
    near: Date.parse(at) - Date.parse(maintenant) <= warningMs,
    sample: { maintenant, receivedAt },
  };
}

/** Once the session has ended nothing of it stays in the page: the guard then leads to the sign-in page. */
function useForgetAtTheEnd(end: SessionEnd | null): void {
  const { refetch } = useSession();
  const replaceSession = useReplaceSession();

  const close = useEffectEvent(async () => {
    const { data, dataUpdatedAt, isError } = await refetch();
    const next = data && endOf(data, dataUpdatedAt, 0);
    const goesOn = !isError && next && millisecondsUntil(next.at, next.sample) > 0;
    if (!goesOn)
      replaceSession({ maintenant: new Date().toISOString(), compte: null, suite: null });
  });
  useEffect(() => {
    if (end === null) return undefined;
    const left = millisecondsUntil(end.at, end.sample);
    const timer = setTimeout(() => void close(), left + MARGIN_MS);
    return () => clearTimeout(timer);
  }, [end]);
}
