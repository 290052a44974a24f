import { type ReactNode, useEffect, useId, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { isProofNeeded } from '../../lib/confirm-identity/use-confirmed.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { delegationTexts } from './texts.fr.ts';
import type { useDelegationForm } from './use-delegation-form.ts';

interface DelegationFormProps {
  titre: string;
  phrase: string;
  words: { readonly send: string; readonly sending: string };
  task: ReturnType<typeof useDelegationForm>;
  onFailed: (failed: boolean) => void;
  onCancel: () => void;
  /** The fields. */
  children: ReactNode;
}

/** The frame of the two forms: what it does, what is wrong, what sends it. Its title takes the focus. */
export function DelegationForm(props: DelegationFormProps) {
  const { titre, phrase, words, task, onFailed, onCancel, children } = props;
  const { form, submit, issues, attempt, pending, failure, dialog } = task;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const failed = issues.length > 0 || failure !== null;
  useEffect(() => {
    onFailed(failed);
    return () => onFailed(false);
  }, [failed, onFailed]);
  return (
    <section className="delegations__form" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {titre}
      </h2>
      <p className="delegations__explication">{phrase}</p>
      <FormProvider {...form}>
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ErrorSummary issues={issues} attempt={attempt} />
          <FailureNotice error={failure} onRetry={submit} focused>
            {isProofNeeded(failure) ? delegationTexts.form.boiteSeule : null}
          </FailureNotice>
          {children}
          <FormActions>
            <Button look="main" type="submit" busy={pending} busyLabel={words.sending}>
              {words.send}
            </Button>
            <Button look="tertiary" onClick={onCancel}>
              {delegationTexts.form.annuler}
            </Button>
          </FormActions>
        </form>
      </FormProvider>
      {dialog}
    </section>
  );
}
