import type { SessionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useEspaceId } from './espace-context.ts';
import { loadFirstCalls } from './load-first-calls.ts';
import { pathsOf } from './paths.ts';

/** The session of this browser in an espace. Reading it does not extend it. */
export function sessionQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['session', espace],
    queryFn: async ({ signal }) => (await loadFirstCalls()).readSession(espace, signal),
    staleTime: 30_000,
    refetchOnWindowFocus: true,
  });
}

export function useSession() {
  return useQuery(sessionQuery(useEspaceId()));
}

/** Puts a session the server has just answered in place, and forgets what the former one had read. */
export function useReplaceSession(): (session: SessionView) => void {
  const espace = useEspaceId();
  const client = useQueryClient();
  return (session) => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    client.setQueryData(sessionQuery(espace).queryKey, session);
  };
}

/** Why someone is on the sign-in page; travels in the history entry, never in the address. */
export type Motif = 'deconnecte' | 'session-fermee' | 'a-connecter';

export interface SignInState {
  readonly motif?: Motif;
  /** Where to go once signed in: a path of the same espace. */
  readonly retour?: string;
}

/** « Se déconnecter »: ends the session and leads to the sign-in page. */
export function useSignOut() {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => (await loadFirstCalls()).closeSession(espace),
    onSuccess: () => {
      const state: SignInState = { motif: 'deconnecte' };
      // Before the session is forgotten: the guard of the page being left would say that it was closed.
      void navigate(pathsOf(espace).connexion, { state });
      replaceSession({ maintenant: new Date().toISOString(), compte: null });
    },
  });
}
