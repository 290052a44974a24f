import { Navigate, useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { type SignInState, useSession } from '../../lib/session.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { ReassuranceLine } from '../../ui/reassurance-line.tsx';
import { WizardLayout } from '../../ui/wizard-layout.tsx';
import { FactorForm } from './factor-form.tsx';
import { LostPhone } from './lost-phone.tsx';
import './second-facteur.css';
import { secondFacteurTexts as T } from './texts.fr.ts';
import { useProveFactor } from './use-prove-factor.ts';

/** The step after a sign-in to an account with a second factor (B10). Once given, one goes on to where one was going. */
export function SecondFacteurScreen() {
  const { id, organisation } = useEspace();
  const { retour } = (useLocation().state ?? {}) as SignInState;
  const { data } = useSession();
  const factor = useProveFactor();
  if (data?.compte?.obligations.includes('second-facteur') === false)
    return <Navigate to={retour ?? pathsOf(id).accueil} replace />;
  return (
    <WizardLayout aside={<LostPhone />}>
      <PageTitle
        documentTitle={`${T.onglet} — ${organisation.nom}`}
        failed={factor.refused !== undefined || factor.failure !== null}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <FactorForm factor={factor} />
      <ReassuranceLine>{T.confidence}</ReassuranceLine>
    </WizardLayout>
  );
}
