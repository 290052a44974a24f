import { chooseActivite, listActivites, type ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from './api.ts';
import { useEspaceId } from './espace-context.ts';
import { pathsOf } from './paths.ts';
import { sessionQuery } from './session.ts';

/** One of the activities of whoever is signed in, with where it is practised. */
export type ActiviteView = ResponseOf<typeof listActivites>['activites'][number];

/** Those among which one may choose (A6). */
export function activitesQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['activites', espace],
    queryFn: ({ signal }) => call(listActivites, { params: { espace }, signal }),
    staleTime: 60_000,
  });
}

/** What the home page is told when an activity has just been chosen; travels in the history entry. */
export interface ChosenState {
  readonly activite?: string;
}

/** Changes activity, then shows the home page: what one sees elsewhere may no longer be theirs to see. */
export function useChooseActivite() {
  const espace = useEspaceId();
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: ActiviteView) =>
      call(chooseActivite, { params: { espace }, body: { id } }),
    onSuccess: (session, { libelle }) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      // What was read for the former activity is forgotten; what is on screen is read again.
      void client.resetQueries({
        predicate: ({ queryKey: [what, where] }) => what !== 'session' && where === espace,
      });
      const state: ChosenState = { activite: libelle };
      void navigate(pathsOf(espace).accueil, { state });
    },
  });
}
