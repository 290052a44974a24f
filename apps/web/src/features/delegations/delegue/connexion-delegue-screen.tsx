import Stethoscope from 'lucide-react/icons/stethoscope';
import { Link, Navigate, useLocation } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { useCompteConnecte } from '../../../lib/session.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { OtherWay, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { DeleguePanel } from './delegue-panel.tsx';
import { DelegueSignInForm } from './delegue-sign-in-form.tsx';
import './delegue.css';
import type { DoorState } from './door-state.ts';
import { delegueTexts } from './texts.fr.ts';
import { useDelegueSignIn } from './use-delegue-sign-in.ts';

const T = delegueTexts.connexion;

/** Where who acts for a professional signs in, with a password of their own. */
export function ConnexionDelegueScreen() {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const compte = useCompteConnecte();
  const { fait, email, retour } = (useLocation().state ?? {}) as DoorState;
  const signIn = useDelegueSignIn(retour ?? paths.accueil);

  // Whoever comes from a link has something to do here, whatever session this browser has.
  if (compte !== undefined && fait === undefined)
    return <Navigate to={retour ?? paths.accueil} replace />;
  return (
    <WizardLayout aside={<DeleguePanel foot={T.cotePied} />}>
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={signIn.failed}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <WhyHere />
      {compte === undefined ? null : (
        <Notice kind="att" title={T.dejaOuvert(compte.nom)} className="delegue__avis">
          <p>{T.dejaOuvertPhrase}</p>
        </Notice>
      )}
      <DelegueSignInForm signIn={signIn} email={email} />
      <OtherWay icon={<Stethoscope aria-hidden="true" />} title={T.professionnel}>
        <p>
          {T.professionnelPhrase} <Link to={paths.connexion}>{T.professionnelLien}</Link>
        </p>
      </OtherWay>
    </WizardLayout>
  );
}

/** What a link has just done, or why one is asked to sign in. */
function WhyHere() {
  const { fait, motif } = (useLocation().state ?? {}) as DoorState;
  const words = fait === undefined ? undefined : T.faits[fait];
  const reason = words ?? (motif === undefined ? undefined : T.motifs[motif]);
  if (reason === undefined) return null;
  const good = words !== undefined || motif === 'deconnecte';
  return (
    <Notice
      kind={good ? 'ok' : 'info'}
      title={reason.titre}
      live="status"
      className="delegue__avis"
    >
      <p>{reason.phrase}</p>
    </Notice>
  );
}
