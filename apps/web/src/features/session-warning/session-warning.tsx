import { extendSession } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { listenToOtherTabs } from '../../lib/session-channel.ts';
import { sessionQuery, useCompteConnecte } from '../../lib/session.ts';
import { timeOfDay } from '../../lib/times.fr.ts';
import { SessionNotice } from './session-notice.tsx';
import { sessionWarningTexts as T } from './texts.fr.ts';
import { useSessionEnd } from './use-session-end.ts';

/** While somebody is signed in: hears what other tabs do of the session, and warns before it closes. */
export function SessionWarningHost() {
  const espace = useEspaceId();
  const compte = useCompteConnecte();
  const client = useQueryClient();
  useEffect(() => {
    const { queryKey } = sessionQuery(espace);
    return listenToOtherTabs(espace, () => void client.invalidateQueries({ queryKey }));
  }, [client, espace]);
  // Half signed in, there is nothing to lose yet.
  const whole = compte?.obligations.includes('second-facteur') === false;
  return whole ? <Warning /> : null;
}

/** Extending the session loses nothing. */
function Warning() {
  const espace = useEspaceId();
  const client = useQueryClient();
  const end = useSessionEnd();
  const [extended, setExtended] = useState('');
  const cameFrom = useRef<HTMLElement | null>(null);
  const extend = useMutation({
    mutationFn: () => call(extendSession, { params: { espace } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      if (session.compte) setExtended(T.prolongee(timeOfDay(session.compte.inactiviteLe)));
      // The button goes: back to where the person was working.
      (cameFrom.current ?? document.querySelector('main'))?.focus();
    },
  });
  const rememberOrigin = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    const within = currentTarget.closest('.ui-session');
    if (relatedTarget instanceof HTMLElement && within?.contains(relatedTarget) !== true)
      cameFrom.current = relatedTarget;
  };
  return (
    <>
      {end?.near === true ? (
        <SessionNotice
          end={end}
          extend={() => extend.mutate()}
          extending={extend.isPending}
          failed={extend.isError}
          onFocus={rememberOrigin}
        />
      ) : null}
      <p className="sr-only" role="status">
        {end?.near === true ? '' : extended}
      </p>
    </>
  );
}
