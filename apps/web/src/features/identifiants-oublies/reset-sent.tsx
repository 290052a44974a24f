import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

interface ResetSentProps {
  /** As typed: the page knows no other. */
  email: string;
  onAgain: () => void;
}

/** Whether or not the address is known, the same words. */
export function ResetSent({ email, onAgain }: ResetSentProps) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const help = (
    <SidePanel title={T.rienRecu}>
      <ul>
        {T.rienRecuAide.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <ButtonLink to={paths.parcours('recuperation')}>{T.parSms}</ButtonLink>
    </SidePanel>
  );
  return (
    <WizardLayout aside={help}>
      <PageTitle
        key="envoye"
        documentTitle={`${T.faitTitre} — ${T.titre} — ${organisation.nom}`}
        lead={
          <>
            {T.faitAvant}
            <strong>{email}</strong>
            {T.faitApres}
          </>
        }
      >
        {T.faitTitre}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={paths.connexion}>
          {T.connexion}
        </ButtonLink>
        <Button look="tertiary" onClick={onAgain}>
          {T.autreAdresse}
        </Button>
      </FormActions>
    </WizardLayout>
  );
}
