import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { type SignInState, useSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TwoColumn } from '../../ui/two-column.tsx';
import './connexion.css';
import { EspacePanel } from './espace-panel.tsx';
import { LockHelp } from './lock-help.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import { useSignIn } from './use-sign-in.ts';

/** O1: e-mail and password. Whoever is already signed in goes on to where they were going. */
export function ConnexionScreen({ onIdle }: { onIdle?: () => () => void }) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const { motif, retour } = (useLocation().state ?? {}) as SignInState;
  const session = useSession();
  const signIn = useSignIn();
  useEffect(() => onIdle?.(), [onIdle]);

  if (session.data?.compte) return <Navigate to={retour ?? paths.accueil} replace />;

  const notice = motif === undefined ? null : T.motifs[motif];
  const creation = (
    <section className="connexion-card__creation">
      <h2>{T.pasEncore}</h2>
      <p>{T.munissezVous}</p>
      <ButtonLink to={paths.parcours('inscription')}>{T.creer}</ButtonLink>
    </section>
  );
  return (
    <div className="connexion container">
      {notice === null ? null : (
        <Notice kind={motif === 'deconnecte' ? 'ok' : 'info'} title={notice.titre} live="status">
          <p>{notice.phrase}</p>
        </Notice>
      )}
      <TwoColumn
        ratio="form"
        asideFirst
        main={
          <div className="connexion-card">
            <div className="connexion-card__form">
              <PageTitle documentTitle={`${T.titre} — ${organisation.nom}`} failed={signIn.failed}>
                {T.titre}
              </PageTitle>
              <SignInForm signIn={signIn} />
            </div>
            {creation}
          </div>
        }
        aside={<EspacePanel />}
      />
      {signIn.lock === null ? null : <LockHelp />}
    </div>
  );
}
