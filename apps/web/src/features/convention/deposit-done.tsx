import { conventionTexts, type ConventionView } from '@eps/contracts';
import CircleCheck from 'lucide-react/icons/circle-check-big';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, IdentityStrip, WizardLayout } from '../../ui/wizard-layout.tsx';
import { conventionWords } from './texts.fr.ts';

const T = conventionWords.deposee;

/** Step 6 of the guide: the request has been received, and bears a number. */
export function DepositDone({ view }: { view: ConventionView }) {
  const { id, organisation } = useEspace();
  const { etapes } = conventionWords;
  return (
    <WizardLayout steps={etapes} current={etapes.length}>
      <CircleCheck className="ui-wizard__mark" aria-hidden="true" size={52} />
      <PageTitle key="deposee" documentTitle={`${T.titre} — ${organisation.nom}`} lead={T.phrase}>
        {T.titre}
      </PageTitle>
      <IdentityStrip
        facts={[
          { label: T.numero, value: <strong className="tabular">{view.suivi}</strong> },
          { label: T.courriel, value: view.email },
        ]}
      />
      <section className="convention-pieces">
        <h2>{T.pieces}</h2>
        <ul>
          {view.pieces.map(({ id: pieceId, nom, justificatif }) => (
            <li key={pieceId}>
              {conventionTexts.justificatifs[justificatif]}
              {'\u00a0'}: {nom}
            </li>
          ))}
        </ul>
      </section>
      <FormActions>
        <ButtonLink look="main" to={pathsOf(id).connexion}>
          {T.retour}
        </ButtonLink>
      </FormActions>
    </WizardLayout>
  );
}
