import { useEffect, useRef } from 'react';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useEspace } from '../espace-context.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { CardWay } from './card-way.tsx';
import './confirm-identity.css';
import { confirmTexts as T } from './texts.fr.ts';
import { useProvePassword } from './use-prove-password.ts';

interface ConfirmIdentityDialogProps {
  /** The session has just proved who it is. */
  onConfirmed: () => void;
  onCancel: () => void;
}

/** « Confirmez que c’est bien vous »: the password again, or one’s card, before a sensitive act. */
export function ConfirmIdentityDialog({ onConfirmed, onCancel }: ConfirmIdentityDialogProps) {
  const { cps } = useEspace();
  const field = useRef<HTMLInputElement>(null);
  const { submit, busy, refused, attempt, failure } = useProvePassword(onConfirmed);

  // A refused password is typed again.
  useEffect(() => {
    if (attempt === 0 || field.current === null) return;
    field.current.value = '';
    field.current.focus();
  }, [attempt]);

  const send = (): void => submit(field.current?.value ?? '');
  return (
    <FormDialog
      title={T.titre}
      phrase={T.phrase}
      words={{ send: T.confirmer, sending: T.envoi, cancel: T.annuler }}
      busy={busy}
      className="confirm-identity"
      onSend={send}
      onCancel={onCancel}
      after={cps === null ? null : <CardWay />}
    >
      <FailureNotice error={failure} onRetry={send} />
      <PasswordField
        ref={field}
        label={T.motDePasse}
        name="confirmationMotDePasse"
        autoComplete="current-password"
        autoFocus
        error={refused}
      />
    </FormDialog>
  );
}
