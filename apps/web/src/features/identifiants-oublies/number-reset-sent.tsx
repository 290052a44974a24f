import { useEspace } from '../../lib/espace-context.ts';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FormActions, WizardLayout } from '../../ui/wizard-layout.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.parNumero;

interface NumberResetSentProps {
  /** As typed: the page knows nothing else. */
  numero: string;
  onAgain: () => void;
}

/** Whether or not the number has an account, the same words. */
export function NumberResetSent({ numero, onAgain }: NumberResetSentProps) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const help = (
    <SidePanel title={T.rienRecu}>
      <ul>
        {T.rienRecuAide.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <ButtonLink to={paths.adresseMailOubliee}>{T.adresseOubliee}</ButtonLink>
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
            <strong className="tabular">{printedNumero(numero)}</strong>
            {T.faitApres}
          </>
        }
      >
        {T.faitTitre}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={paths.connexion}>
          {T.retour}
        </ButtonLink>
        <Button look="tertiary" onClick={onAgain}>
          {T.autre}
        </Button>
      </FormActions>
    </WizardLayout>
  );
}
