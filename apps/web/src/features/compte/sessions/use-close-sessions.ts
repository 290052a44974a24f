import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import type { ListedSession, SessionCalls } from './session-calls.ts';
import { sessionTexts as T } from './texts.fr.ts';

/** What is about to be closed: one session, or the `count` others. */
export type Closing = { readonly session: ListedSession } | { readonly count: number };

/** Closes a session, or all the others; `done` says what has been closed. */
export function useCloseSessions(calls: SessionCalls, onClosed: () => void) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const mutation = useMutation({
    mutationFn: async (closing: Closing): Promise<string> => {
      if ('count' in closing) {
        const { fermees } = await calls.endOthers(espace);
        return T.autresFermees(fermees);
      }
      await endOne(closing.session);
      return T.fermee(closing.session.appareil);
    },
    onMutate: () => setDone(null),
    // The dialog closes first: it is not to stay locked while lists are read again.
    onSuccess: (text) => {
      setDone(text);
      onClosed();
      for (const key of ['sessions', 'accueil', 'evenements'])
        void client.invalidateQueries({ queryKey: [key, espace] });
    },
  });

  /** One that has ended meanwhile is closed: that is what was wanted. */
  async function endOne({ id }: ListedSession): Promise<void> {
    try {
      await calls.end(espace, id);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.problem.code === 'session-introuvable'))
        throw error;
    }
  }

  return {
    done,
    close: mutation.mutate,
    reset: mutation.reset,
    busy: mutation.isPending,
    error: mutation.error,
  };
}
