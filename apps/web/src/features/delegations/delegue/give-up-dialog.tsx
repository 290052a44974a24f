import { FailureNotice } from '../../../lib/failure-notice.tsx';
import type { OwnDelegation } from '../../../lib/own-delegations.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { delegueTexts } from './texts.fr.ts';
import type { useGiveUp } from './use-give-up.ts';

const T = delegueTexts.propres.renonciation;

interface GiveUpDialogProps {
  asked: OwnDelegation | null;
  giveUp: ReturnType<typeof useGiveUp>['giveUp'];
  onCancel: () => void;
}

/** Asks before a delegation is given up; stays open, with the reason, when it could not be done. */
export function GiveUpDialog({ asked, giveUp, onCancel }: GiveUpDialogProps) {
  if (asked === null) return null;
  const { titulaire, courante } = asked;
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={T.titre(titulaire)}
      actions={
        <>
          <Button
            look="danger"
            busy={giveUp.isPending}
            busyLabel={T.envoi}
            onClick={() => giveUp.mutate(asked)}
          >
            {T.action}
          </Button>
          <Button look="tertiary" onClick={onCancel}>
            {T.annuler}
          </Button>
        </>
      }
    >
      <p>{courante ? T.courante : T.autre}</p>
      <p>{T.suite(titulaire)}</p>
      <FailureNotice error={giveUp.error} />
    </Dialog>
  );
}
