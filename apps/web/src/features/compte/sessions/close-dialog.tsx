import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
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
    <Dialog
      open
      onOpenChange={cancel}
      title={words.title}
      actions={
        <>
          <Button
            look="main"
            busy={closing.busy}
            busyLabel={T.envoi}
            onClick={() => closing.close(asked)}
          >
            {words.action}
          </Button>
          <Button look="tertiary" onClick={cancel}>
            {T.annuler}
          </Button>
        </>
      }
    >
      <p>{words.consequence}</p>
      <FailureNotice error={closing.error} />
    </Dialog>
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
