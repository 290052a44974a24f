import { lookUpInvitation, type ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';

/** Who proposes what, until when. */
export type Invitation = ResponseOf<typeof lookUpInvitation>;

/** What a link proposes; reading it does not use it, and the token stays out of the cache's key. */
export function invitationQuery(espace: EspaceId, jeton: string | null) {
  return queryOptions({
    queryKey: ['invitation', espace],
    queryFn: ({ signal }) =>
      call(lookUpInvitation, { params: { espace }, body: { jeton: jeton ?? '' }, signal }),
    enabled: jeton !== null,
    staleTime: Infinity,
    gcTime: 0,
  });
}
