import { giveUpDelegation } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { call } from '../../../lib/api.ts';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { type OwnDelegation, ownDelegationsQuery } from '../../../lib/own-delegations.ts';
import { useReplaceSession } from '../../../lib/replace-session.ts';
import type { DoorState } from './door-state.ts';

/** Gives a delegation up: leads to the door where it was that of the session; elsewhere `done` says whose it was. */
export function useGiveUp(onDone: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const replaceSession = useReplaceSession();
  const [done, setDone] = useState<string | null>(null);
  const giveUp = useMutation({
    mutationFn: ({ id }: OwnDelegation) => givenUp(espace, id),
    onMutate: () => setDone(null),
    onSuccess: (session, { titulaire }) => {
      if (session?.compte === null) {
        const state: DoorState = { fait: 'renonciation' };
        // Before the session is forgotten: the guard of the page being left would say that it was closed.
        void navigate(delegationPathsOf(espace).connexion, { state });
        replaceSession(session);
        return;
      }
      // The dialog closes first: it is not to stay locked while lists are read again.
      setDone(titulaire);
      onDone();
      void client.invalidateQueries({ queryKey: ['sessions', espace] });
      void client.invalidateQueries({ queryKey: ownDelegationsQuery(espace).queryKey });
    },
  });
  return { done, giveUp };
}

/** The session that is left; undefined where the delegation was no longer there, which is what was wanted. */
async function givenUp(espace: ReturnType<typeof useEspaceId>, id: string) {
  try {
    return await call(giveUpDelegation, { params: { espace, id } });
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === 'introuvable') return undefined;
    throw error;
  }
}
