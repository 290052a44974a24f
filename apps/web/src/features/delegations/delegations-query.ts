import { listDelegations, type ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** What has been given, and what may still be. */
export type Delegations = ResponseOf<typeof listDelegations>;

/** The delegations that the account has given. */
export function delegationsQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['delegations', espace],
    queryFn: ({ signal }) => call(listDelegations, { params: { espace }, signal }),
  });
}
