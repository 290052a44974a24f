import { getParcours, type BodyInputOf, type ParcoursView, type Route } from '@eps/contracts';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { journeyRefusal } from '../../lib/journey-refusal.ts';
import { pathsOf } from '../../lib/paths.ts';
import { pageOf, pathOf, type ParcoursState } from './pages.ts';

/** Where the journey of this browser stands. Another tab may have moved it: asked again at each look. */
export function parcoursQuery(espace: EspaceId, kind: ParcoursKind) {
  return queryOptions({
    queryKey: ['parcours', espace, kind],
    queryFn: ({ signal }) => call(getParcours, { params: { espace, parcours: kind }, signal }),
    // A step that has just answered need not be asked again by the screen it leads to.
    staleTime: 2_000,
    refetchOnWindowFocus: 'always',
  });
}

/** A view of the journey as the screens get it: with the time it was received, to read the server's clock. */
export interface StepProps {
  readonly kind: ParcoursKind;
  readonly view: ParcoursView;
  readonly receivedAt: number;
}

/** A route that moves the journey and answers where it then stands. */
type StepRoute = Extract<Route, { id: string }> & {
  readonly params: typeof getParcours.params;
  readonly response: typeof getParcours.response;
};

/**
 * Sends a step. When it succeeds the journey is shown where it now stands; when the server says that it stands
 * elsewhere, or is over, the right step is shown with the reason.
 *
 * @param before what the step waits for: its own draft, if one is on its way
 */
export function useStep<R extends StepRoute>(
  kind: ParcoursKind,
  route: R,
  before?: () => Promise<void>,
) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { queryKey } = parcoursQuery(espace, kind);
  return useMutation({
    mutationFn: async (body: BodyInputOf<R>) => {
      await before?.();
      return call(route as StepRoute, { params: { espace, parcours: kind }, body });
    },
    onSuccess: async (view) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, view);
      // A recovery ends every session of the account, that of this browser too.
      if (view.etape === 'termine') void client.invalidateQueries({ queryKey: ['session'] });
      const to = pathOf(pathsOf(espace), kind, view.etape);
      // A validated code is not a place to come back to.
      if (to !== pathname) void navigate(to, { replace: pageOf(view.etape) === 'finaliser' });
      else void navigate(to, { replace: true });
    },
    onError: async (error) => {
      const code = journeyRefusal(error);
      if (code === null) return;
      await client.refetchQueries({ queryKey });
      if (code === 'etape-inattendue') return;
      const state: ParcoursState = { avis: 'expire' };
      void navigate(pathsOf(espace).parcours(kind), { state });
    },
  });
}
