import type { SessionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { QueryClient } from '@tanstack/react-query';
import { forgetPerson } from './replace-session.ts';
import { takeHeard, tellOtherTabs } from './session-channel.ts';
import { identityOf } from './session-identity.ts';
import { sessionQuery } from './session.ts';

const followed = new WeakMap<QueryClient, Set<EspaceId>>();

/**
 * From now on, when the session of an espace is somebody else's, or nobody's, nothing of what was read for the former
 * person stays: whoever signed in may have done it in another tab. A session put in place by this tab is told to others,
 * and so is a sign-in that a later reading shows: the end of a creation answers none.
 */
export function followSession(client: QueryClient, espace: EspaceId): void {
  const espaces = followed.get(client) ?? new Set();
  if (espaces.has(espace)) return;
  followed.set(client, espaces.add(espace));

  const { queryKey } = sessionQuery(espace);
  const read = (): SessionView | undefined => client.getQueryData(queryKey);
  let known = read() !== undefined;
  let former = identityOf(read());
  client.getQueryCache().subscribe((event) => {
    const [what, where] = event.query.queryKey as readonly unknown[];
    if (what !== 'session' || where !== espace) return;
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const identity = identityOf(read());
    const own = !takeHeard();
    const signedIn = own && known && identity !== null && identity !== former;
    // Before anything is drawn with the new session.
    if (former !== null && former !== identity) forgetPerson(client, espace);
    former = identity;
    known = true;
    if (event.action.manual === true || signedIn) tellOtherTabs(espace);
  });
}
