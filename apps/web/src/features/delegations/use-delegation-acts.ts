import { endDelegation, resendInvitation, type DelegationView } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { delegationsQuery } from './delegations-query.ts';
import { fullName } from './full-name.ts';
import { delegationTexts as T } from './texts.fr.ts';

/** What has just been done, said once; `rank` tells two that read alike apart. */
export interface Done {
  readonly rank: number;
  readonly text: string | null;
  /** `info`: it could not be done, and there is nothing left to try. */
  readonly kind: 'ok' | 'info';
}

export const DONE_NOTHING: Done = { rank: 0, text: null, kind: 'ok' };

/** Removes a delegation, or sends its invitation again; `done` says what has been. */
export function useDelegationActs(before: Done, onRemoved: () => void) {
  const espace = useEspaceId();
  const refresh = useRefreshDelegations();
  const [done, setDone] = useState(before);
  const tell = (text: string | null, kind: Done['kind'] = 'ok'): void =>
    setDone(({ rank }) => ({ rank: rank + 1, text, kind }));
  const remove = useMutation({
    mutationFn: ({ id }: DelegationView) => ended(call(endDelegation, { params: { espace, id } })),
    onMutate: () => {
      resend.reset();
      tell(null);
    },
    // The dialog closes first: it is not to stay locked while lists are read again.
    onSuccess: (_answer, delegation) => {
      tell(T.fait.retiree(fullName(delegation)));
      onRemoved();
      void refresh();
    },
  });
  const resend = useMutation({
    mutationFn: ({ id }: DelegationView) => call(resendInvitation, { params: { espace, id } }),
    onMutate: () => tell(null),
    onSuccess: async (_answer, delegation) => {
      await refresh();
      tell(T.fait.renvoyee(fullName(delegation), delegation.email));
    },
    onError: (error, delegation) => {
      if (isGone(error)) {
        resend.reset();
        tell(T.fait.disparue(fullName(delegation)), 'info');
      }
      return refresh();
    },
  });
  return { done, remove, resend };
}

/** Reads again what a change of delegations has made old. */
export function useRefreshDelegations(): () => Promise<void> {
  const espace = useEspaceId();
  const client = useQueryClient();
  return async () => {
    for (const key of ['sessions', 'evenements', 'accueil'])
      void client.invalidateQueries({ queryKey: [key, espace] });
    await client.invalidateQueries({ queryKey: delegationsQuery(espace).queryKey });
  };
}

/** Whether the delegation is no longer there: taken back elsewhere, given up, or over. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'introuvable';
}

/** One that is no longer there is removed: that is what was wanted. */
async function ended(ending: Promise<unknown>): Promise<void> {
  try {
    await ending;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
