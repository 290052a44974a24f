import { abandonCreation, getCreation, type BodyInputOf, type CreationView } from '@eps/contracts';
import type { Route } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { journeyRefusal } from '../../lib/journey-refusal.ts';
import { pathsOf } from '../../lib/paths.ts';
import { sessionQuery } from '../../lib/session.ts';
import { pageOf, pathOf, type CreationState } from './pages.ts';

/** Where the creation of this browser stands. Another tab may have moved it: asked again at each look. */
export function creationQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['creation', espace],
    queryFn: ({ signal }) => call(getCreation, { params: { espace }, signal }),
    // A step that has just answered need not be asked again by the screen it leads to.
    staleTime: 2_000,
    refetchOnWindowFocus: 'always',
  });
}

/** A view of the creation as the screens get it: with the time it was received, to read the server's clock. */
export interface StepProps {
  readonly view: CreationView;
  readonly receivedAt: number;
}

/** A route that moves the creation and answers where it then stands. */
type StepRoute = Extract<Route, { id: string }> & {
  readonly params: typeof getCreation.params;
  readonly response: typeof getCreation.response;
};

/**
 * Sends a step. When it succeeds the creation is shown where it now stands; when the server says that it stands
 * elsewhere, or is over, the right step is shown with the reason.
 *
 * @returns the mutation, and `send`, which does nothing while a former one is on its way: it answers what failed
 */
export function useStep<R extends StepRoute>(route: R) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const show = useShow();
  const { queryKey } = creationQuery(espace);
  const navigate = useNavigate();
  const step = useMutation({
    mutationFn: (body: BodyInputOf<R>) => call(route as StepRoute, { params: { espace }, body }),
    onSuccess: async (view) => {
      // An address verified while the letter was on its way: signed in at once.
      if (view.etape === 'termine')
        await client.invalidateQueries({ queryKey: sessionQuery(espace).queryKey });
      await show(view);
    },
    onError: async (error) => {
      const code = journeyRefusal(error);
      if (code === null) return;
      await client.refetchQueries({ queryKey });
      if (code === 'etape-inattendue') return;
      const state: CreationState = { avis: 'expire' };
      void navigate(pathOf(pathsOf(espace), 'numero'), { replace: true, state });
    },
  });
  // Not `isPending`, which the second click of a pair may still read from the render before the first.
  const sending = useRef(false);
  const send = async (body: BodyInputOf<R>): Promise<Error | null> => {
    if (sending.current) return null;
    sending.current = true;
    const before = client.getQueryData(queryKey)?.etape;
    try {
      const { etape } = await step.mutateAsync(body);
      // Done: this step is about to leave the page, and nothing more is to be sent from it.
      sending.current = etape !== before;
      return null;
    } catch (error) {
      sending.current = false;
      if (error instanceof Error) return error;
      throw error;
    }
  };
  return { ...step, send };
}

/** Leaves the creation where it was, and shows the first step; with its number, where one only goes back to it. */
export function useAbandon() {
  const espace = useEspaceId();
  const show = useShow();
  return useMutation({
    mutationFn: (_keep?: { numero: string }) => call(abandonCreation, { params: { espace } }),
    onSuccess: (view, keep) => show(keep === undefined ? view : { ...view, brouillon: keep }),
  });
}

/** Shows a creation where it stands. */
function useShow(): (view: CreationView) => Promise<void> {
  const espace = useEspaceId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { queryKey } = creationQuery(espace);
  return async (view) => {
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, view);
    const to = pathOf(pathsOf(espace), pageOf(view.etape));
    void navigate(to, { replace: to === pathname });
  };
}
