import { getInscription } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Where the inscription of this browser stands. Another tab may have moved it: asked again at each look. */
export function inscriptionQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['inscription', espace],
    queryFn: ({ signal }) => call(getInscription, { params: { espace }, signal }),
    staleTime: 2_000,
    refetchOnWindowFocus: 'always',
  });
}
