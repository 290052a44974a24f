import type { CreationView } from '@eps/contracts';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { WizardLayout } from '../../ui/wizard-layout.tsx';
import type { CreationState, Etape } from './pages.ts';
import { stepsOf } from './steps.ts';
import { creationTexts as T } from './texts.fr.ts';

interface CreationFrameProps {
  view: CreationView;
  /** The one shown. */
  etape: Etape;
  titre: string;
  lead?: ReactNode;
  failed?: boolean;
  aside?: ReactNode;
  /** What was typed is gone. */
  dropped?: boolean;
  children: ReactNode;
}

/** What the steps share: bar, title, why one was led here, reference. */
export function CreationFrame(props: CreationFrameProps) {
  const { view, etape, titre, lead, failed = false, aside, dropped = false, children } = props;
  const { creation, organisation, policies } = useEspace();
  const { steps, rank } = placeOf(etape, view.preuve);
  const surtitre = creation?.titres.surtitre;
  return (
    <WizardLayout steps={steps} current={rank} aside={aside}>
      <PageTitle
        key={etape}
        documentTitle={`${steps?.[rank] ?? titre} — ${T.onglet} — ${organisation.nom}`}
        failed={failed}
        kicker={titre === surtitre ? undefined : surtitre}
        lead={lead}
      >
        {titre}
      </PageTitle>
      <AvisNotice />
      {dropped ? (
        <Notice kind="att" title={T.perime.titre} live="status" className="ui-wizard__notice">
          <p>{T.perime.phrase(policies.parcours.draftMinutes)}</p>
        </Notice>
      ) : null}
      {children}
      {view.reference === null ? null : (
        <p className="ui-wizard__reference">
          {T.reference}
          <strong className="tabular">{view.reference}</strong>
        </p>
      )}
    </WizardLayout>
  );
}

/** The steps of the way taken, and which one this is; a page that is no step has none. */
function placeOf(
  etape: Etape,
  preuve: CreationView['preuve'],
): { steps?: readonly string[]; rank: number } {
  if (etape === 'compte-existant') return { rank: 0 };
  if (etape === 'courrier') return { steps: T.etapes.courrier, rank: 1 };
  if (etape === 'courrier-en-route') return { steps: T.etapes.courrier, rank: 2 };
  const steps = stepsOf(preuve);
  if (etape === 'numero') return { steps, rank: 0 };
  if (etape === 'cle') return { steps, rank: 1 };
  const fromEnd = { identifiants: 2, activation: 1, termine: 0 } as const;
  return { steps, rank: steps.length - fromEnd[etape] };
}

function AvisNotice() {
  const { avis } = (useLocation().state ?? {}) as CreationState;
  if (avis === undefined) return null;
  const { titre, phrase } = T.avis[avis];
  return (
    <Notice kind="att" title={titre} live="status" className="ui-wizard__notice">
      <p>{phrase}</p>
    </Notice>
  );
}
