import { listEspaces } from '@eps/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './api.ts';

/** Which espaces this server serves, and whether it is a demonstration. */
export const espacesServedQuery = queryOptions({
  queryKey: ['espaces'],
  queryFn: ({ signal }) => call(listEspaces, { params: {}, signal }),
  staleTime: Infinity,
});

export function useEspacesServed() {
  return useQuery(espacesServedQuery);
}
