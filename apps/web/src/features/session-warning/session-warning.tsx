import { extendSession } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FocusEvent } from 'react';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { sessionQuery, useSession } from '../../lib/session.ts';
import { timeOfDay } from '../../lib/times.fr.ts';
import { SessionNotice } from './session-notice.tsx';
import { sessionWarningTexts as T } from './texts.fr.ts';
import { useOtherTabs } from './use-other-tabs.ts';
import { useSessionEnd } from './use-session-end.ts';

/** Warns before the session closes, on every signed-in page; extending it loses nothing. */
export function SessionWarningHost() {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { refetch } = useSession();
  const end = useSessionEnd();
  const tellOtherTabs = useOtherTabs(() => void refetch());
  const [extended, setExtended] = useState('');
  const cameFrom = useRef<HTMLElement | null>(null);
  const extend = useMutation({
    mutationFn: () => call(extendSession, { params: { espace } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      tellOtherTabs();
      if (session.compte) setExtended(T.prolongee(timeOfDay(session.compte.inactiviteLe)));
      // The button goes: back to where the person was working.
      (cameFrom.current ?? document.querySelector('main'))?.focus();
    },
  });
  const rememberOrigin = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
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
