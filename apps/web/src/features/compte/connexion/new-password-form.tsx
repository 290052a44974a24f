import type { CompteView } from '@eps/contracts';
import { useEffect } from 'react';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { issuesOf } from '../../../lib/form-issues.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { compteTexts } from '../texts.fr.ts';
import type { AfterLinkTexts } from './after-link.fr.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { useCredentialsForm } from './use-credentials-form.ts';

interface NewPasswordFormProps {
  compte: CompteView;
  words: AfterLinkTexts;
  onSaved: () => void;
  onFailed: (failed: boolean) => void;
}

/** A new password, twice, and nothing else; the address is there for password managers only. */
export function NewPasswordForm({ compte, words, onSaved, onFailed }: NewPasswordFormProps) {
  const { form, failure, submit } = useCredentialsForm({ compte, afterLink: true, onSaved });
  const { errors, isSubmitting, submitCount } = form.formState;
  const issues = issuesOf(errors, {
    nouveauMotDePasse: words.nouveau,
    nouveauMotDePasseConfirmation: words.confirmer,
  });
  const failed = issues.length > 0 || failure !== null;
  useEffect(() => onFailed(failed), [failed, onFailed]);
  return (
    <form className="identifiants__form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary issues={issues} attempt={submitCount} />
      <FailureNotice error={failure} onRetry={() => void submit()} focused />
      <input hidden readOnly autoComplete="username" {...form.register('email')} />
      <NewPasswordFields form={form} labels={words} personal={compte.contexteMotDePasse} />
      <Button look="main" type="submit" busy={isSubmitting} busyLabel={compteTexts.form.envoi}>
        {words.valider}
      </Button>
    </form>
  );
}
