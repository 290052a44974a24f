import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button-link.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type FieldIssue } from '../ui/error-summary.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../ui/wizard-layout.tsx';
import { useEspace } from './espace-context.ts';
import { FailureNotice } from './failure-notice.tsx';

interface RequestFormProps {
  words: {
    readonly titre: string;
    readonly phrase: string;
    readonly envoi: string;
    readonly retour: string;
  };
  /** Text of the button that sends. */
  action: string;
  /** The sign-in page it is asked from, or another place to go back to. */
  back: string;
  aside?: ReactNode;
  className?: string;
  request: {
    readonly issues: readonly FieldIssue[];
    readonly attempt: number;
    readonly pending: boolean;
    /** What failed, and is about no field. */
    readonly failure: Error | null;
    readonly submit: () => void;
    /** What failed cannot be sent again as it is. */
    readonly usedUp?: boolean;
  };
  /** The fields. */
  children: ReactNode;
  /** Below the form. */
  after?: ReactNode;
}

/** Page that asks for something by one’s address or number: a link, a code, a reminder. */
export function RequestForm(props: RequestFormProps) {
  const { words, action, back, aside, className, request, children, after } = props;
  const { issues, attempt, pending, failure, submit, usedUp = false } = request;
  const { organisation } = useEspace();
  return (
    <WizardLayout aside={aside}>
      <PageTitle
        documentTitle={`${words.titre} — ${organisation.nom}`}
        failed={issues.length > 0 || failure !== null}
        lead={words.phrase}
      >
        {words.titre}
      </PageTitle>
      <form
        className={className}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <FailureNotice error={failure} onRetry={usedUp ? undefined : submit} focused />
        {children}
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={words.envoi}>
            {action}
          </Button>
          <ButtonLink look="tertiary" to={back}>
            {words.retour}
          </ButtonLink>
        </FormActions>
      </form>
      {after}
    </WizardLayout>
  );
}
