import { getSession } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';

/** Beyond it certificates and codes may be refused, in seconds. */
export const CLOCK_TOLERANCE_SECONDS = 60;

/**
 * By how many seconds this device's clock is ahead of the server's (`maintenant`), half of the journey of the answer
 * taken into account; negative when it is late.
 */
export function useClockGap() {
  const espace = useEspaceId();
  return useQuery({
    queryKey: ['horloge', espace],
    queryFn: async ({ signal }) => {
      const asked = Date.now();
      const { maintenant } = await call(getSession, { params: { espace }, signal });
      const middle = (asked + Date.now()) / 2;
      return Math.round((middle - Date.parse(maintenant)) / 1000);
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
