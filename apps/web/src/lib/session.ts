import type { RetourCps, SessionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEspaceId } from './espace-context.ts';
import { loadFirstCalls } from './load-first-calls.ts';

/** The session of this browser in an espace. Reading it does not extend it. */
export function sessionQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['session', espace],
    queryFn: async ({ client, signal }) =>
      (await loadFirstCalls()).readSession(client, espace, signal),
    staleTime: 30_000,
    // Somebody else may just have signed in, in another tab.
    refetchOnWindowFocus: 'always',
  });
}

export function useSession() {
  return useQuery(sessionQuery(useEspaceId()));
}

/**
 * The account signed in; undefined while it is not known and when there is none. A page that is the same for both is not
 * drawn a second time by the answer « nobody ».
 */
export function useCompteConnecte() {
  return useQuery({ ...sessionQuery(useEspaceId()), select: compteOf }).data;
}

function compteOf({ compte }: SessionView) {
  return compte ?? undefined;
}

/** Why someone is on the sign-in page; travels in the history entry, never in the address. */
export type Motif = 'deconnecte' | 'session-fermee' | 'a-connecter';

export interface SignInState {
  readonly motif?: Motif;
  /** Where to go once signed in: a path of the same espace. */
  readonly retour?: string;
  /** Why a card opened nothing. */
  readonly cps?: RetourCps;
}
