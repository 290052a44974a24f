import type { ConventionView } from '@eps/contracts';
import { linkLifetimeHours } from '@eps/espaces';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { CardDrawing } from '../../../ui/drawings/card-drawing.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { ReassuranceLine } from '../../../ui/reassurance-line.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { conventionWords } from '../texts.fr.ts';
import { InformatiqueFields } from './informatique-fields.tsx';
import { ProfessionnelFields } from './professionnel-fields.tsx';
import { TechniqueFields } from './technique-fields.tsx';
import { useConventionForm } from './use-convention-form.ts';

const T = conventionWords.formulaire;

interface ConventionFormProps {
  view: ConventionView;
  onGenerated: () => void;
}

/** Steps 1 and 2 of the guide: the three sections, then « Générer la convention ». */
export function ConventionForm({ view, onGenerated }: ConventionFormProps) {
  const { id, organisation, convention, policies } = useEspace();
  const state = useConventionForm(view, onGenerated);
  const { submit, issues, attempt, pending, error, dropped } = state;
  const titre = convention?.titres.demande ?? '';
  return (
    <WizardLayout steps={conventionWords.etapes} current={0} aside={<NeededPanel />}>
      <PageTitle
        key="formulaire"
        documentTitle={`${titre} — ${organisation.nom}`}
        failed={issues.length > 0 || error !== null}
        lead={T.phrase}
      >
        {titre}
      </PageTitle>
      {dropped ? (
        <Notice kind="att" title={T.perime.titre} live="status" className="ui-wizard__notice">
          <p>{T.perime.phrase(policies.parcours.draftMinutes)}</p>
        </Notice>
      ) : null}
      <form
        className="convention-formulaire"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary issues={issues} attempt={attempt} />
        <FailureNotice error={error} onRetry={submit} focused />
        <p className="convention-obligatoires">{T.obligatoires}</p>
        <ProfessionnelFields state={state} />
        <InformatiqueFields state={state} />
        <TechniqueFields state={state} />
        <FormActions>
          <Button look="main" type="submit" busy={pending} busyLabel={T.envoi}>
            {T.generer}
          </Button>
          <ButtonLink look="tertiary" to={pathsOf(id).connexion}>
            {conventionWords.retour}
          </ButtonLink>
        </FormActions>
      </form>
      <ReassuranceLine>{T.rassurance}</ReassuranceLine>
    </WizardLayout>
  );
}

function NeededPanel() {
  const espace = useEspace();
  const { cote } = conventionWords;
  const days = linkLifetimeHours(espace, 'depot-convention') / 24;
  return (
    <SidePanel
      title={cote.titre}
      drawing={
        <CardDrawing
          label={cote.dessin}
          title={cote.carte}
          holder={espace.organisation.nom}
          numberName={cote.numero}
          number="75 001 234 6"
        />
      }
      foot={<p>{cote.pied(days)}</p>}
    >
      <ul>
        {cote.etapes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
