import { listOwnDelegations, switchDelegation, type ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from './api.ts';
import { useEspaceId } from './espace-context.ts';
import { pathsOf } from './paths.ts';
import { sessionQuery } from './session.ts';

/** A delegation that the delegate signed in has accepted. */
export type OwnDelegation = ResponseOf<typeof listOwnDelegations>['delegations'][number];

/** Those that one has accepted; asked by delegates only. */
export function ownDelegationsQuery(espace: EspaceId) {
  return queryOptions({
    queryKey: ['delegations-propres', espace],
    queryFn: ({ signal }) => call(listOwnDelegations, { params: { espace }, signal }),
    staleTime: 60_000,
  });
}

/** The delegations of the delegate signed in; undefined while they are not known. */
export function useOwnDelegations(enabled: boolean): readonly OwnDelegation[] | undefined {
  return useQuery({ ...ownDelegationsQuery(useEspaceId()), enabled }).data?.delegations;
}

/** Those by which one may act at present. */
export function openDelegations(own: readonly OwnDelegation[]): readonly OwnDelegation[] {
  return own.filter(({ ouvre }) => ouvre);
}

/** What the home page is told when one has just changed; travels in the history entry. */
export interface SwitchedState {
  readonly titulaire?: string;
}

/** Acts for somebody else, then shows the home page: nothing of the former espace stays on screen. */
export function useSwitchDelegation() {
  const espace = useEspaceId();
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: OwnDelegation) =>
      call(switchDelegation, { params: { espace }, body: { id } }),
    onSuccess: (session, { titulaire }) => {
      client.setQueryData(sessionQuery(espace).queryKey, session);
      void client.resetQueries({
        predicate: ({ queryKey: [what, where] }) => what !== 'session' && where === espace,
      });
      const state: SwitchedState = { titulaire };
      void navigate(pathsOf(espace).accueil, { state });
    },
  });
}
