import type { ReactNode } from 'react';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import './delegue.css';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.lien;

interface DeadLinkProps {
  /** Null when the page has no link: it was reloaded. */
  error: Error | null;
  /** Of the page, when the link could not be examined. */
  titre: string;
  /** Said before the actions. */
  advice?: string;
  onRetry?: () => void;
  /** How to get a new one. */
  children: ReactNode;
}

/** A link that is expired, used, incomplete or gone with a reload: says which, and the ways out. */
export function DeadLink({ error, titre, advice, onRetry, children }: DeadLinkProps) {
  const { organisation } = useEspace();
  const problem = error instanceof ApiProblem ? error.problem : null;
  const cut = error !== null && problem === null;
  const shown = cut ? titre : (problem?.title ?? T.rechargeTitre);
  return (
    <WizardLayout>
      <PageTitle
        key={shown}
        documentTitle={`${shown} — ${organisation.nom}`}
        failed={error !== null}
        lead={cut ? undefined : (problem?.detail ?? T.rechargePhrase)}
      >
        {shown}
      </PageTitle>
      {cut ? (
        <FailureNotice error={error} onRetry={onRetry} />
      ) : (
        <>
          {advice === undefined ? null : <p>{advice}</p>}
          <FormActions>{children}</FormActions>
        </>
      )}
    </WizardLayout>
  );
}
