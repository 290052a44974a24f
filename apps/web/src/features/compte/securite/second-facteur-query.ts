import { getSecondFacteur, type ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';

export type FactorState = ResponseOf<typeof getSecondFacteur>;

/** Whether the account has a second factor. */
export function secondFacteurQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['second-facteur', espace],
    queryFn: ({ signal }) => call(getSecondFacteur, { params: { espace }, signal }),
  });
}
