import { getCompte } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** The account signed in, as « Paramètres » shows it. */
export function compteQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['compte', espace],
    queryFn: ({ signal }) => call(getCompte, { params: { espace }, signal }),
  });
}
