import { type ReactNode, type SubmitEvent, useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { protectionTexts as T } from './texts.fr.ts';
import type { useChange } from './use-change.ts';

interface ChangeFrameProps {
  change: ReturnType<typeof useChange>;
  /** None where the change is owed. */
  onCancel?: (() => void) | undefined;
  /** The page’s title says when something is to be corrected. */
  onFailed: (failed: boolean) => void;
  children: ReactNode;
}

/** The form of one change: what is wrong above, « Valider » below. */
export function ChangeFrame({ change, onCancel, onFailed, children }: ChangeFrameProps) {
  const { form, submit, issues, attempt, pending, failure } = change;
  const failed = issues.length > 0 || failure !== null;
  useEffect(() => onFailed(failed), [failed, onFailed]);
  return (
    <FormProvider {...form}>
      <form
        className="changement__form"
        method="post"
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <FailureNotice error={failure} onRetry={submit} focused />
        {children}
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={T.envoi}>
            {T.valider}
          </Button>
          {onCancel === undefined ? null : (
            <Button look="tertiary" onClick={onCancel}>
              {T.annuler}
            </Button>
          )}
        </FormActions>
      </form>
    </FormProvider>
  );
}
