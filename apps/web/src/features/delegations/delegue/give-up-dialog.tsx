import { ConfirmDialog } from '../../../lib/confirm-dialog.tsx';
import type { OwnDelegation } from '../../../lib/own-delegations.ts';
import { delegueTexts } from './texts.fr.ts';
import type { useGiveUp } from './use-give-up.ts';

const T = delegueTexts.propres.renonciation;

interface GiveUpDialogProps {
  asked: OwnDelegation | null;
  giveUp: ReturnType<typeof useGiveUp>['giveUp'];
  onCancel: () => void;
}

/** Asks before a delegate gives a delegation up. */
export function GiveUpDialog({ asked, giveUp, onCancel }: GiveUpDialogProps) {
  if (asked === null) return null;
  const { titulaire, courante, ouvre } = asked;
  return (
    <ConfirmDialog
      title={T.titre(titulaire)}
      words={T}
      look="danger"
      busy={giveUp.isPending}
      error={giveUp.error}
      onConfirm={() => giveUp.mutate(asked)}
      onCancel={onCancel}
    >
      <p>{courante ? T.courante : T.autre}</p>
      <p>
        {ouvre ? `${T.avertit(titulaire)} ` : ''}
        {T.suite}
      </p>
    </ConfirmDialog>
  );
}
