import type { SessionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEspaceId } from './espace-context.ts';
import { forgetTypings } from './kept-typing.ts';
import { sessionQuery } from './session.ts';

/** What is read the same whoever is signed in, and the session itself. */
const KEPT = new Set<unknown>(['session', 'avis', 'cps', 'assistance']);

/** Forgets what was read, sent and typed in an espace, but for what is the same for everybody. */
export function forgetPerson(client: QueryClient, espace: EspaceId): void {
  client.removeQueries({
    predicate: ({ queryKey: [what, where] }) => where === espace && !KEPT.has(what),
  });
  client.getMutationCache().clear();
  forgetTypings(espace);
}

/** Puts a session the server has just answered in place, and forgets what the former one had read. */
export function replaceSession(client: QueryClient, espace: EspaceId, session: SessionView): void {
  forgetPerson(client, espace);
  client.setQueryData(sessionQuery(espace).queryKey, session);
}

/** `replaceSession` of the espace on screen. */
export function useReplaceSession(): (session: SessionView) => void {
  const espace = useEspaceId();
  const client = useQueryClient();
  return (session) => replaceSession(client, espace, session);
}
