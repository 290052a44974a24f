import type { CompteView } from '@eps/contracts';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf } from '../../../lib/form-issues.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PasswordField } from '../../../ui/password-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { compteTexts } from '../texts.fr.ts';
import { credentialLabels } from './credentials.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { useCredentialsForm } from './use-credentials-form.ts';
import type { Saved } from './use-save-credentials.ts';

const T = compteTexts.form;

interface CredentialsFormProps {
  compte: CompteView;
  /** A reset link has just been used: only a new password is asked. */
  afterLink: boolean;
  onSaved: (saved: Saved) => void;
  /** The page’s title says when something is to be corrected. */
  onFailed: (failed: boolean) => void;
}

/** « INFORMATIONS CONNEXION » of the guide: address and password, one button. */
export function CredentialsForm({ compte, afterLink, onSaved, onFailed }: CredentialsFormProps) {
  const { id } = useEspace();
  const { form, failure, submit } = useCredentialsForm({ compte, afterLink, onSaved });
  const { errors, isSubmitting, submitCount } = form.formState;
  const issues = issuesOf(errors, credentialLabels);
  const failed = issues.length > 0 || failure !== null;
  useEffect(() => onFailed(failed), [failed, onFailed]);
  return (
    <form className="identifiants__form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary issues={issues} attempt={submitCount} />
      <FailureNotice error={failure} onRetry={() => void submit()} focused />
      {afterLink ? null : (
        <>
          <PasswordField
            {...form.register('motDePasseActuel')}
            label={T.actuel}
            hint={T.actuelAide}
            autoComplete="current-password"
            error={errors.motDePasseActuel?.message}
          />
          <p className="identifiants__demander">
            <Link to={pathsOf(id).motDePasseOublie}>{T.demander}</Link>
          </p>
        </>
      )}
      <NewPasswordFields form={form} labels={T} personal={compte.contexteMotDePasse} />
      <TextField
        {...form.register('email')}
        label={T.courriel}
        hint={T.courrielAide}
        wrap
        inputMode="email"
        autoCapitalize="none"
        readOnly={afterLink}
        autoComplete={afterLink ? 'username' : 'email'}
        spellCheck={false}
        aria-required="true"
        error={errors.email?.message}
      />
      <p className="identifiants__obligatoire">{T.obligatoire}</p>
      <Button look="main" type="submit" busy={isSubmitting} busyLabel={T.envoi}>
        {T.enregistrer}
      </Button>
    </form>
  );
}
