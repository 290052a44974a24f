import type { EspaceId } from '@eps/espaces';
import { lazy, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { type SignInState, useSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TwoColumn } from '../../ui/two-column.tsx';
import './connexion.css';
import { AvisNotices } from './avis-notices.tsx';
import { EspacePanel } from './espace-panel.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import { useSignIn } from './use-sign-in.ts';

/** For the few who meet it. */
const LockHelp = lazy(async () => {
  const { LockHelp } = await import('./lock-help.tsx');
  return { default: LockHelp };
});

/** Fetches the screens that come next, as soon as one of them is likely; nothing of them is on the first load. */
interface NextScreens {
  readonly accueil: () => void;
  readonly creation: (espace: EspaceId) => void;
}

/**
 * O1, T1: identifier and password, in the words of the declaration. Whoever is already signed in goes on to where they
 * were going.
 */
export function ConnexionScreen({ ahead }: { ahead?: NextScreens }) {
  const { id, organisation, connexion } = useEspace();
  const { titre, sousTitre, creation } = connexion;
  const paths = pathsOf(id);
  const { motif, retour } = (useLocation().state ?? {}) as SignInState;
  const session = useSession();
  const signIn = useSignIn(ahead?.accueil);
  const fetchCreation = (): void => ahead?.creation(id);

  if (session.data?.compte) return <Navigate to={retour ?? paths.accueil} replace />;

  const notice = motif === undefined ? null : T.motifs[motif];
  return (
    <div className="connexion container">
      {notice === null ? null : (
        <Notice kind={motif === 'deconnecte' ? 'ok' : 'info'} title={notice.titre} live="status">
          <p>{notice.phrase}</p>
        </Notice>
      )}
      <AvisNotices />
      <TwoColumn
        ratio="form"
        asideFirst
        main={
          <div className="connexion-card">
            <div className="connexion-card__form">
              <PageTitle
                documentTitle={`${titre} — ${organisation.nom}`}
                failed={signIn.failed}
                lead={sousTitre ?? undefined}
              >
                {titre}
              </PageTitle>
              <SignInForm signIn={signIn} />
            </div>
            <section
              className="connexion-card__creation"
              onPointerEnter={fetchCreation}
              onFocus={fetchCreation}
            >
              <h2>{creation.titre}</h2>
              <p>{creation.phrase}</p>
              <ButtonLink to={paths.parcours('inscription')}>{creation.bouton}</ButtonLink>
            </section>
          </div>
        }
        aside={<EspacePanel />}
      />
      {signIn.lock === null ? null : (
        <Suspense fallback={null}>
          <LockHelp />
        </Suspense>
      )}
    </div>
  );
}
