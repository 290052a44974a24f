import { listEvenements } from '@eps/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';

const PAGE_SIZE = 20;

/** The events of the account, the newest first, a page at a time. */
export function useEvenements() {
  const espace = useEspaceId();
  const pages = useInfiniteQuery({
    queryKey: ['evenements', espace],
    queryFn: ({ pageParam, signal }) =>
      call(listEvenements, {
        params: { espace },
        query: { nombre: PAGE_SIZE, ...(pageParam === null ? {} : { avant: pageParam }) },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ suivant }) => suivant,
  });
  return { ...pages, evenements: pages.data?.pages.flatMap(({ evenements }) => evenements) };
}
