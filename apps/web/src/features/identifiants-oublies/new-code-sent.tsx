import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { useEspace } from '../../lib/espace-context.ts';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import './identifiants-oublies.css';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.reinitialiser;

interface NewCodeSentProps {
  numero: string;
  canal: 'email' | 'courrier';
  onAgain: () => void;
}

/** The same words whether or not the number is known; the contact address is here too. */
export function NewCodeSent({ numero, canal, onAgain }: NewCodeSentProps) {
  const { id, organisation } = useEspace();
  const { email } = organisation.contact;
  return (
    <WizardLayout>
      <PageTitle
        key="envoye"
        documentTitle={`${T.faitTitre} — ${T.titre} — ${organisation.nom}`}
        lead={
          <>
            {T.faitAvant}
            <strong className="tabular">{printedNumero(numero)}</strong>
            {T.faitApres[canal]}
          </>
        }
      >
        {T.faitTitre}
      </PageTitle>
      <section className="oublis__suite">
        <h2>{T.ensuite}</h2>
        <ol>
          {T.etapes.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <FormActions>
        <ButtonLink look="main" to={pathsOf(id).parcours('inscription')}>
          {T.creer}
        </ButtonLink>
        <Button look="tertiary" onClick={onAgain}>
          {T.autre}
        </Button>
      </FormActions>
      <OtherWay icon={<CircleHelp aria-hidden="true" />} title={T.contactTitre}>
        <p>
          {T.contact}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      </OtherWay>
    </WizardLayout>
  );
}
