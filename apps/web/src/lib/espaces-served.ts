import { espaceIds } from '@eps/espaces';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { loadFirstCalls } from './load-first-calls.ts';

/** Which espaces this server serves, and whether it is a demonstration. */
export const espacesServedQuery = queryOptions({
  queryKey: ['espaces'],
  queryFn: async ({ signal }) => (await loadFirstCalls()).readEspaces(signal),
  staleTime: Infinity,
});

export function useEspacesServed() {
  return useQuery(espacesServedQuery);
}

/**
 * What a prerendered page takes for granted, at the build and while it is taken over: every declared espace is
 * served, and it is no demonstration. The server is asked as soon as the page is alive.
 */
export function assumeAllServed(client: QueryClient): void {
  const { queryKey } = espacesServedQuery;
  client.setQueryData(queryKey, { espaces: [...espaceIds], demo: false });
  void client.invalidateQueries({ queryKey, refetchType: 'none' });
}
