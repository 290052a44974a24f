import type { ParcoursKind } from '@eps/espaces';
import CircleCheck from 'lucide-react/icons/circle-check-big';
import { useEspace } from '../../../lib/espace-context.ts';
import { MailPanel } from '../../../lib/mail-panel.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { succesTexts as T } from './texts.fr.ts';

/** O6: the account is there. */
export function DoneScreen({ kind }: { kind: ParcoursKind }) {
  const { id, organisation } = useEspace();
  const { etapes, etapeTermine, kinds } = parcoursTexts;
  const next = (
    <MailPanel
      title={T.coteTitre}
      steps={T.cote}
      drawing={{ label: T.dessin, button: T.dessinBouton }}
      foot={<p>{T.cotePied}</p>}
    />
  );
  return (
    <WizardLayout steps={etapes} current={etapes.length} aside={next}>
      <CircleCheck className="ui-wizard__mark" aria-hidden="true" size={52} />
      <PageTitle documentTitle={`${etapeTermine} — ${kinds[kind].vers} — ${organisation.nom}`}>
        {kinds[kind].succesTitre}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={pathsOf(id).connexion}>
          {T.retour}
        </ButtonLink>
      </FormActions>
    </WizardLayout>
  );
}
