import { ConfirmDialog } from '../../../lib/confirm-dialog.tsx';
import { sessionTexts } from './texts.fr.ts';
import type { Closing, useCloseSessions } from './use-close-sessions.ts';

const T = sessionTexts.dialogue;

interface CloseDialogProps {
  asked: Closing | null;
  closing: ReturnType<typeof useCloseSessions>;
  onCancel: () => void;
}

/** Asks before closing; stays open, with the reason, when it could not be done. */
export function CloseDialog({ asked, closing, onCancel }: CloseDialogProps) {
  if (asked === null) return null;
  const words = wordsOf(asked);
  const cancel = (): void => {
    closing.reset();
    onCancel();
  };
  return (
    <ConfirmDialog
      title={words.title}
      words={{ action: words.action, envoi: T.envoi, annuler: T.annuler }}
      look="main"
      busy={closing.busy}
      error={closing.error}
      onConfirm={() => closing.close(asked)}
      onCancel={cancel}
    >
      <p>{words.consequence}</p>
    </ConfirmDialog>
  );
}

function wordsOf(asked: Closing) {
  if ('session' in asked) {
    const title = T.titre(asked.session.appareil);
    return { title, consequence: T.consequence, action: T.action };
  }
  return {
    title: T.titreAutres(asked.count),
    consequence: T.consequenceAutres(asked.count),
    action: T.actionAutres(asked.count),
  };
}
