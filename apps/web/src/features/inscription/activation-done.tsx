import CircleCheck from 'lucide-react/icons/circle-check-big';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { activationTexts as T, inscriptionTexts } from './texts.fr.ts';

/** The link has been used, here or on another device. */
export function ActivationDone() {
  const { id, organisation } = useEspace();
  const { etapes } = inscriptionTexts;
  return (
    <WizardLayout steps={etapes} current={etapes.length}>
      <CircleCheck className="ui-wizard__mark" aria-hidden="true" size={52} />
      <PageTitle
        key="termine"
        documentTitle={`${T.terminee} — ${organisation.nom}`}
        lead={T.termineePhrase}
      >
        {T.terminee}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={pathsOf(id).connexion}>
          {T.connexion}
        </ButtonLink>
      </FormActions>
    </WizardLayout>
  );
}
