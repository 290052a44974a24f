import type { Espace, EspaceId } from '@eps/espaces';
import { lazy, type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { preloadable } from '../../lib/preloadable.tsx';
import { type SignInState, useCompteConnecte } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
// Of what stands beside the form too: asked for apart, a style sheet would delay the first paint by a journey.
import '../../ui/motif.css';
import '../../ui/two-column.css';
import './connexion.css';
import './cps/two-cards.css';
import { AvisNotices } from './avis-notices.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { connexionTexts as T } from './texts.fr.ts';
import { type SignIn, useSignIn } from './use-sign-in.ts';

/** For the few who meet it. */
const LockHelp = lazy(async () => {
  const { LockHelp } = await import('./lock-help.tsx');
  return { default: LockHelp };
});

/**
 * How the parts of the page stand: the services beside the form, or the card. A page asks for its own with the first
 * scripts (`prerender.tsx`); what both show is handed to them, so as to be in none of them.
 */
const FormAndPanel = preloadable(
  () => import('./form-and-panel.tsx'),
  (module) => module.FormAndPanel,
);
const TwoCards = preloadable(
  () => import('./cps/two-cards.tsx'),
  (module) => module.TwoCards,
);

/** Brings the parts that the sign-in page of an espace shows, so that taking over a page drawn before shows no gap. */
export function preloadConnexion({ cps }: Pick<Espace<EspaceId>, 'cps'>): Promise<void> {
  return cps === null ? FormAndPanel.preload() : TwoCards.preload();
}

/** What every sign-in page has, wherever it stands. */
export interface SignInParts {
  readonly signIn: SignIn;
  readonly form: ReactNode;
  /** Leads to the creation of an account. */
  readonly creation: ReactNode;
  readonly onCreationLikely: () => void;
}

/** Fetches the screens that come next, as soon as one of them is likely; nothing of them is on the first load. */
interface NextScreens {
  readonly accueil: () => void;
  readonly creation: (espace: EspaceId) => void;
}

/**
 * O1, T1, A1: identifier and password, in the words of the declaration; where a card signs in too, two cards of equal
 * rank. Whoever is already signed in goes on to where they were going.
 */
export function ConnexionScreen({ ahead }: { ahead?: NextScreens }) {
  const { id, connexion, cps } = useEspace();
  const paths = pathsOf(id);
  const { search, state } = useLocation();
  const { motif, retour, cps: told } = (state ?? {}) as SignInState;
  const hydrated = useHydrated();
  const compte = useCompteConnecte();
  const signIn = useSignIn(ahead?.accueil);

  if (compte !== undefined) {
    // Back, signed in all along, from a card that confirmed nothing: the account page says why.
    const why = told ?? new URLSearchParams(search).get('cps');
    const card = why !== null && signIn.attempt === 0 ? `${paths.monCompte}?cps=${why}` : undefined;
    return <Navigate to={card ?? retour ?? paths.accueil} replace />;
  }

  // A reload keeps the history entry, of which the page as it was drawn knows nothing.
  const parts: SignInParts = {
    signIn,
    form: <SignInForm signIn={signIn} rescuesFirst={cps !== null} />,
    creation: (
      <ButtonLink to={paths.parcours('inscription')}>{connexion.creation.bouton}</ButtonLink>
    ),
    onCreationLikely: () => ahead?.creation(id),
  };
  const notice = motif === undefined || !hydrated ? null : T.motifs[motif];
  return (
    <div className={cps === null ? 'connexion container' : 'connexion connexion--cps container'}>
      {notice === null ? null : (
        <Notice kind={motif === 'deconnecte' ? 'ok' : 'info'} title={notice.titre} live="status">
          <p>{notice.phrase}</p>
        </Notice>
      )}
      <AvisNotices />
      <Suspense fallback={null}>
        {cps === null ? <FormAndPanel {...parts} /> : <TwoCards cps={cps} {...parts} />}
      </Suspense>
      {signIn.lock === null ? null : (
        <Suspense fallback={null}>
          <LockHelp />
        </Suspense>
      )}
    </div>
  );
}
