import { allowStaffCards } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { toldFailure, useConfirmed } from '../../../lib/confirm-identity/use-confirmed.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { informationsQuery } from './informations-query.ts';
import { informationsTexts } from './texts.fr.ts';

const T = informationsTexts.cpe;

/** A structure lets the cards of its staff open its account, or no longer (A6). */
export function StaffCards({ allowed }: { allowed: boolean }) {
  const espace = useEspaceId();
  const client = useQueryClient();
  const { confirmed, dialog } = useConfirmed();
  const change = useMutation({
    mutationFn: (autorisees: boolean) =>
      confirmed(() => call(allowStaffCards, { params: { espace }, body: { autorisees } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: informationsQuery(espace).queryKey });
      for (const key of ['sessions', 'evenements'])
        void client.invalidateQueries({ queryKey: [key, espace] });
    },
  });
  return (
    <Card title={T.titre}>
      <p className="informations__phrase">{T.phrase}</p>
      <FailureNotice error={toldFailure(change.error)} />
      <Switch
        selected={change.isPending ? change.variables : allowed}
        onChange={(autorisees) => {
          if (!change.isPending) change.mutate(autorisees);
        }}
        states={T.etats}
      >
        {T.libelle}
      </Switch>
      {change.isSuccess ? (
        <Notice kind="ok" live="status" className="informations__fait">
          <p>{change.variables ? T.autorisees : T.refusees}</p>
        </Notice>
      ) : null}
      {dialog}
    </Card>
  );
}
