import { getConvention } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Where the request of this browser stands. Another tab may have moved it: asked again at each look. */
export function conventionQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['convention', espace],
    queryFn: ({ signal }) => call(getConvention, { params: { espace }, signal }),
    staleTime: 2_000,
    refetchOnWindowFocus: 'always',
  });
}
