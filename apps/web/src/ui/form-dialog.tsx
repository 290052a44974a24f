import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface FormDialogProps {
  title: string;
  /** Why it is asked, above the form. */
  phrase: string;
  words: { readonly send: string; readonly sending: string; readonly cancel: string };
  busy: boolean;
  className?: string;
  onSend: () => void;
  onCancel: () => void;
  children: ReactNode;
  /** Another way, below the form. */
  after?: ReactNode;
}

/** A dialog that is a form: one button sends it, the other leaves. Open as long as it is drawn. */
export function FormDialog(props: FormDialogProps) {
  const { title, phrase, words, busy, className, onSend, onCancel, children, after } = props;
  const form = useId();
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={title}
      actions={
        <>
          <Button look="main" type="submit" form={form} busy={busy} busyLabel={words.sending}>
            {words.send}
          </Button>
          <Button look="tertiary" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{phrase}</p>
      <form
        id={form}
        className={className}
        noValidate
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        {children}
      </form>
      {after}
    </Dialog>
  );
}
