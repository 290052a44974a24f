import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { delegationPathsOf } from './delegation-paths.ts';
import { useEspaceId } from './espace-context.ts';
import { loadFirstCalls } from './load-first-calls.ts';
import { pathsOf } from './paths.ts';
import { useReplaceSession } from './replace-session.ts';
import { sessionQuery, type SignInState } from './session.ts';

/** « Se déconnecter »: ends the session and leads to the door it came by, or to where the card's provider ends its own. */
export function useSignOut() {
  const espace = useEspaceId();
  const client = useQueryClient();
  const replaceSession = useReplaceSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => (await loadFirstCalls()).closeSession(espace),
    onSuccess: ({ suite }) => {
      // The card's provider holds a session of its own, which would open this one again without a code.
      if (suite !== null) window.location.assign(suite);
      const state: SignInState = { motif: 'deconnecte' };
      const former = client.getQueryData(sessionQuery(espace).queryKey)?.compte;
      const byDelegation = former !== undefined && former !== null && former.delegation !== null;
      const door = byDelegation ? delegationPathsOf(espace).connexion : pathsOf(espace).connexion;
      // Before the session is forgotten: the guard of the page being left would say that it was closed.
      void navigate(door, { state });
      replaceSession({ maintenant: new Date().toISOString(), compte: null, suite: null });
    },
  });
}
