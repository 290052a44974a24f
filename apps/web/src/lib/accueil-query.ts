import { getAccueil } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** What the home page says, and with it the services that this session sees. */
export function accueilQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['accueil', espace],
    queryFn: ({ signal }) => call(getAccueil, { params: { espace }, signal }),
  });
}
