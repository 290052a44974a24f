import { getParcours, type BodyInputOf, type ParcoursView, type Route } from '@eps/contracts';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
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
 */
export function useStep<R extends StepRoute>(kind: ParcoursKind, route: R) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { queryKey } = parcoursQuery(espace, kind);
  return useMutation({
    mutationFn: (body: BodyInputOf<R>) =>
      call(route as StepRoute, { params: { espace, parcours: kind }, body }),
    onSuccess: async (view) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, view);
      const to = pathOf(pathsOf(espace), kind, view.etape);
      // A validated code is not a place to come back to.
      if (to !== pathname) void navigate(to, { replace: pageOf(view.etape) === 'finaliser' });
      else void navigate(to, { replace: true });
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem)) return;
      const { code } = error.problem;
      if (code !== 'parcours-expire' && code !== 'etape-inattendue') return;
      await client.refetchQueries({ queryKey });
      if (code === 'etape-inattendue') return;
      const state: ParcoursState = { avis: 'expire' };
      void navigate(pathsOf(espace).parcours(kind), { state });
    },
  });
}
