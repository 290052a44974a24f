import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { loadFirstCalls } from './load-first-calls.ts';

/** What the organisation announces now, the newest first. */
export function avisQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['avis', espace],
    queryFn: async ({ signal }) => (await loadFirstCalls()).readAvis(espace, signal),
    staleTime: 60_000,
  });
}
