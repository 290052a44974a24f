import type { requestCode, ResponseOf } from '@eps/contracts';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import type { ReactNode } from 'react';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, IdentityStrip, OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import { LetterPanel } from './letter-panel.tsx';
import './premiere-connexion.css';
import { issueTexts as T } from './texts.fr.ts';

interface CodeRequestResultProps {
  suite: ResponseOf<typeof requestCode>['suite'];
  numero: string;
  email: string | null;
  onAgain: () => void;
}

/** Where a request ended: the code is on its way, no address is on file, or there is no convention. */
export function CodeRequestResult({ suite, numero, email, onAgain }: CodeRequestResultProps) {
  const espace = useEspace();
  const paths = pathsOf(espace.id);
  const { email: contact } = espace.organisation.contact;
  const { deliveryDays = 0, lifetimeDays = 0 } = espace.codeConfidentiel ?? {};
  const shared = { numero, onAgain };
  if (suite === 'en-route')
    return (
      <Result
        {...shared}
        titre={T.enRoute.titre}
        phrase={T.enRoute.phrase(deliveryDays)}
        more={email === null ? null : T.enRoute.confirmation(email)}
        ensuite={T.enRoute.ensuite}
        etapes={T.enRoute.etapes(lifetimeDays)}
        aide={T.enRoute.rien}
        action={
          <ButtonLink look="main" to={paths.parcours('inscription')}>
            {T.enRoute.creer}
          </ButtonLink>
        }
      />
    );
  if (suite === 'adresse-absente')
    return (
      <Result
        {...shared}
        {...T.adresseAbsente}
        action={
          <ButtonLink look="main" to={`mailto:${contact}`}>
            {T.adresseAbsente.ecrire(contact)}
          </ButtonLink>
        }
      />
    );
  return (
    <Result
      {...shared}
      {...T.convention}
      action={
        <ButtonLink look="main" to={paths.convention}>
          {T.convention.demander}
        </ButtonLink>
      }
    />
  );
}

interface ResultProps {
  titre: string;
  phrase: string;
  more?: string | null;
  ensuite: string;
  etapes: readonly string[];
  /** Before the contact address. */
  aide?: string;
  numero: string;
  action: ReactNode;
  onAgain: () => void;
}

function Result(props: ResultProps) {
  const { titre, phrase, more = null, ensuite, etapes, numero, action, onAgain } = props;
  const { organisation } = useEspace();
  const { email } = organisation.contact;
  return (
    <WizardLayout aside={<LetterPanel />}>
      <PageTitle key={titre} documentTitle={`${titre} — ${organisation.nom}`} lead={phrase}>
        {titre}
      </PageTitle>
      {more === null ? null : <p className="demande-code__plus">{more}</p>}
      <IdentityStrip
        facts={[
          { label: T.numero, value: <span className="tabular">{printedNumero(numero)}</span> },
        ]}
      />
      <section className="demande-code__suite">
        <h2>{ensuite}</h2>
        <ol>
          {etapes.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <FormActions>
        {action}
        <Button look="tertiary" onClick={onAgain}>
          {T.autreNumero}
        </Button>
      </FormActions>
      <OtherWay icon={<CircleHelp aria-hidden="true" />} title={T.contactTitre}>
        <p>
          {props.aide ?? T.contactAvant}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      </OtherWay>
    </WizardLayout>
  );
}
