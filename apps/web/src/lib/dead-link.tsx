import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../ui/wizard-layout.tsx';
import { deadLinkTexts as T } from './dead-link.texts.fr.ts';
import { useEspace } from './espace-context.ts';
import { FailureNotice } from './failure-notice.tsx';
import { failureTexts } from './failure.texts.fr.ts';
import { isLinkRefused } from './is-link-refused.ts';

interface DeadLinkProps {
  /** Null when the page has no link: it was reloaded. */
  error: Error | null;
  /** Of the page, while the link may still be good. */
  titre: string;
  /** Said before the actions. */
  advice?: string | undefined;
  /** Beside the page. */
  aside?: ReactNode;
  /** Examines the link again; absent where it is examined by its use only. */
  onRetry?: () => void;
  /** How to get a new one. */
  children: ReactNode;
}

/**
 * In place of the page of a link: says that it is expired, used, incomplete or gone with a reload, and offers a new one.
 * One that could not be examined may be as good as new: it is examined again.
 */
export function DeadLink(props: DeadLinkProps) {
  const { error, titre, advice, aside, onRetry, children } = props;
  const { organisation } = useEspace();
  const unknown = error !== null && !isLinkRefused(error);
  const problem = isLinkRefused(error) ? error.problem : null;
  const shown = unknown ? titre : (problem?.title ?? T.rechargeTitre);
  return (
    <WizardLayout aside={aside}>
      <PageTitle
        key={shown}
        documentTitle={`${shown} — ${organisation.nom}`}
        failed={error !== null}
        lead={unknown ? T.nonVerifie : (problem?.detail ?? T.rechargePhrase)}
      >
        {shown}
      </PageTitle>
      {unknown ? (
        <>
          <FailureNotice error={error} />
          {onRetry === undefined ? null : (
            <FormActions>
              <Button look="main" onClick={onRetry}>
                {failureTexts.reessayer}
              </Button>
            </FormActions>
          )}
        </>
      ) : (
        <>
          {advice === undefined ? null : <p>{advice}</p>}
          <FormActions>{children}</FormActions>
        </>
      )}
    </WizardLayout>
  );
}
