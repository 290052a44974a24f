import { saveDraft, type BodyInputOf } from '@eps/contracts';
import type { ParcoursKind } from '@eps/espaces';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { definedOnly, useDraft } from '../../lib/use-draft.ts';
import { parcoursQuery } from './parcours-query.ts';

type Draft = BodyInputOf<typeof saveDraft>['valeurs'];

interface StepDraftOptions {
  kind: ParcoursKind;
  etape: 'identite' | 'finaliser';
  /** What the server already has. */
  initial: Draft;
  /** Called when what was typed has just been dropped, too long after the last key. */
  onExpire: () => void;
}

/** The draft of a step of a journey by code. */
export function useStepDraft({ kind, etape, initial, onExpire }: StepDraftOptions) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { queryKey } = parcoursQuery(espace, kind);
  return useDraft<Draft>({
    initial,
    onExpire,
    send: async (valeurs) => {
      await call(saveDraft, {
        params: { espace, parcours: kind },
        body: { etape, valeurs },
        keepalive: true,
      });
      client.setQueryData(queryKey, (view) => view && { ...view, brouillon: definedOnly(valeurs) });
    },
  });
}
