import type { DelegationView } from '@eps/contracts';
import { ConfirmDialog } from '../../lib/confirm-dialog.tsx';
import { fullName } from './full-name.ts';
import { delegationTexts } from './texts.fr.ts';
import type { useDelegationActs } from './use-delegation-acts.ts';

const T = delegationTexts.retrait;

interface RemoveDialogProps {
  asked: DelegationView | null;
  removal: ReturnType<typeof useDelegationActs>['remove'];
  onCancel: () => void;
}

/** Asks before an owner takes a delegation back. */
export function RemoveDialog({ asked, removal, onCancel }: RemoveDialogProps) {
  if (asked === null) return null;
  const nom = fullName(asked);
  return (
    <ConfirmDialog
      title={T.titre(nom)}
      words={T}
      look="danger"
      busy={removal.isPending}
      error={removal.error}
      onConfirm={() => removal.mutate(asked)}
      onCancel={onCancel}
    >
      <p>{asked.etat === 'active' ? T.consequence(nom) : T.consequenceProposee(nom)}</p>
    </ConfirmDialog>
  );
}
