import { freezeOwnCompte } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import type { FrozenState } from '../../../lib/frozen-state.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { useReplaceSession } from '../../../lib/replace-session.ts';

/** « Geler mon compte »: ends every session, this one too, and leads to the page that says how to reopen it. */
export function useFreeze() {
  const espace = useEspaceId();
  const replaceSession = useReplaceSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(freezeOwnCompte, { params: { espace } }),
    onSuccess: () => {
      const state: FrozenState = { gele: true };
      // Before the session is forgotten: the guard of the page being left would say that it was closed.
      void navigate(pathsOf(espace).gel, { replace: true, state });
      replaceSession({ maintenant: new Date().toISOString(), compte: null, suite: null });
    },
  });
}
