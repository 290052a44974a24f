import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailureNotice } from './failure-notice.tsx';

interface ConfirmDialogProps {
  title: string;
  words: { readonly action: string; readonly envoi: string; readonly annuler: string };
  look: 'main' | 'danger';
  busy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onCancel: () => void;
  /** Leads to what may be done instead. */
  instead?: ReactNode;
  /** What follows from it. */
  children: ReactNode;
}

/**
 * Asks before something is done; stays open, with the reason, when it could not be. Once asked of the server it is no
 * longer to be cancelled: the dialog stays until it is known what became of it.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, words, look, busy, error, onConfirm, onCancel, instead, children } = props;
  return (
    <Dialog
      open
      onOpenChange={() => {
        if (!busy) onCancel();
      }}
      title={title}
      actions={
        <>
          <Button look={look} busy={busy} busyLabel={words.envoi} onClick={onConfirm}>
            {words.action}
          </Button>
          {busy ? null : instead}
          <Button look="tertiary" unavailable={busy} onClick={onCancel}>
            {words.annuler}
          </Button>
        </>
      }
    >
      {children}
      <FailureNotice error={error} />
    </Dialog>
  );
}
