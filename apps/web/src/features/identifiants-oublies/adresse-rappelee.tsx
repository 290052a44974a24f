import MailX from 'lucide-react/icons/mail-x';
import { useEspace } from '../../lib/espace-context.ts';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.adresse;

/** Always the same page; for who has lost the mailbox, the way to T9. */
export function AdresseRappelee({ numero }: { numero: string }) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  return (
    <WizardLayout>
      <PageTitle
        key="rappele"
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
      </FormActions>
      <OtherWay icon={<MailX aria-hidden="true" />} title={T.plusTitre}>
        <p>{T.plus}</p>
        <ButtonLink to={paths.reinitialiser}>{T.reinitialiser}</ButtonLink>
      </OtherWay>
    </WizardLayout>
  );
}
