import type { ParcoursKind } from '@eps/espaces';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { WizardLayout } from '../../ui/wizard-layout.tsx';
import type { ParcoursState } from './pages.ts';
import { parcoursTexts as T } from './texts.fr.ts';

interface StepFrameProps {
  kind: ParcoursKind;
  /** Rank of the step, from 0; 4 once all is done. */
  rank: number;
  titre: string;
  lead?: ReactNode;
  failed?: boolean;
  aside?: ReactNode;
  /** Read out to the assistance; null before the server knows the journey. */
  reference: string | null;
  children: ReactNode;
}

/** What the steps share: bar, title, why one was led here, reference. */
export function StepFrame(props: StepFrameProps) {
  const { kind, rank, titre, lead, failed = false, aside, reference, children } = props;
  const { organisation } = useEspace();
  const etape = T.etapes[rank] ?? T.etapeTermine;
  return (
    <WizardLayout steps={T.etapes} current={rank} aside={aside}>
      <PageTitle
        documentTitle={`${etape} — ${T.kinds[kind].vers} — ${organisation.nom}`}
        failed={failed}
        lead={lead}
      >
        {titre}
      </PageTitle>
      <AvisNotice />
      {children}
      {reference === null ? null : (
        <p className="ui-wizard__reference">
          {T.reference}
          <strong className="tabular">{reference}</strong>
        </p>
      )}
    </WizardLayout>
  );
}

function AvisNotice() {
  const { avis } = (useLocation().state ?? {}) as ParcoursState;
  if (avis === undefined) return null;
  const { titre, phrase } = T.avis[avis];
  return (
    <Notice kind="att" title={titre} live="status" className="ui-wizard__notice">
      <p>{phrase}</p>
    </Notice>
  );
}
