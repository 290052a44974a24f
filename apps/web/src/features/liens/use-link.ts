import { inspectLink } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { heldToken, type LinkUsage } from '../../lib/link-token.ts';

/**
 * The link this page was opened with, examined without being consumed: mail scanners open links and run scripts, so
 * only a click uses it.
 */
export function useLink(usage: LinkUsage) {
  const espace = useEspaceId();
  const jeton = heldToken();
  const inspection = useQuery({
    // The token itself stays out of the cache's key.
    queryKey: ['lien', espace, usage],
    queryFn: ({ signal }) =>
      call(inspectLink, { params: { espace }, body: { jeton: jeton ?? '', usage }, signal }),
    enabled: jeton !== null,
    staleTime: Infinity,
    gcTime: 0,
  });
  return { jeton, inspection };
}

/** Whose words a page has: what its click does. */
export type LinkWords =
  | 'reinitialisation'
  | 'activation'
  | 'compte'
  | 'creation'
  | 'candidat'
  | 'annulation'
  | 'annulationProvisoire'
  | 'annulationAdresse'
  | 'gel';

export type OpenedLink = ReturnType<typeof useLink>;
