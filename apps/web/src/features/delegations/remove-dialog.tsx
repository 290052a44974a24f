import type { DelegationView } from '@eps/contracts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fullName } from './full-name.ts';
import { delegationTexts } from './texts.fr.ts';
import type { useDelegationActs } from './use-delegation-acts.ts';

const T = delegationTexts.retrait;

interface RemoveDialogProps {
  asked: DelegationView | null;
  removal: ReturnType<typeof useDelegationActs>['remove'];
  onCancel: () => void;
}

/** Asks before a delegation ends; stays open, with the reason, when it could not be done. */
export function RemoveDialog({ asked, removal, onCancel }: RemoveDialogProps) {
  if (asked === null) return null;
  const nom = fullName(asked);
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={T.titre(nom)}
      actions={
        <>
          <Button
            look="danger"
            busy={removal.isPending}
            busyLabel={T.envoi}
            onClick={() => removal.mutate(asked)}
          >
            {T.action}
          </Button>
          <Button look="tertiary" onClick={onCancel}>
            {T.annuler}
          </Button>
        </>
      }
    >
      <p>{asked.etat === 'active' ? T.consequence(nom) : T.consequenceProposee(nom)}</p>
      <FailureNotice error={removal.error} />
    </Dialog>
  );
}
