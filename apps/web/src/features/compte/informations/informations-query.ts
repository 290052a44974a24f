import { getInformations } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';

/** What the registre says of whoever is signed in. */
export function informationsQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['informations', espace],
    queryFn: ({ signal }) => call(getInformations, { params: { espace }, signal }),
  });
}
