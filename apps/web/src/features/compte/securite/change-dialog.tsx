import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { secondsFacteursTexts as T } from './texts.fr.ts';

/** What cannot be undone. */
export type Change = 'renew' | 'remove';

interface ChangeDialogProps {
  asked: Change | null;
  onConfirm: (change: Change) => void;
  onCancel: () => void;
}

/** Asks before recovery codes die, or the second factor goes. */
export function ChangeDialog({ asked, onConfirm, onCancel }: ChangeDialogProps) {
  if (asked === null) return null;
  const words = T.dialogues[asked];
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={words.titre}
      actions={
        <>
          <Button look={asked === 'remove' ? 'danger' : 'main'} onClick={() => onConfirm(asked)}>
            {words.action}
          </Button>
          <Button look="tertiary" onClick={onCancel}>
            {T.annuler}
          </Button>
        </>
      }
    >
      <p>{words.consequence}</p>
    </Dialog>
  );
}
