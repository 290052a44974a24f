import { type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import { LoadFailure } from '../lib/load-failure.tsx';
import { pathsOf } from '../lib/paths.ts';
import { type SignInState, useSession } from '../lib/session.ts';
import { LoadingText } from './loading-text.tsx';
import { CguAcceptance, SessionWarningHost } from './espace-screens.ts';
import { appTexts as T } from './texts.fr.ts';

/** Opens its content to a signed-in account that owes nothing; leads everyone else where they have to go first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { id } = useEspace();
  const paths = pathsOf(id);
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useSession();

  if (data === undefined)
    return error === null ? (
      <LoadingText>{T.chargementCompte}</LoadingText>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  if (data.compte === null) return <ToSignIn retour={pathname + search} />;

  const { obligations } = data.compte;
  if (obligations.includes('mot-de-passe') && pathname !== paths.monCompte)
    return <Navigate to={paths.monCompte} replace />;
  const owesTerms = !obligations.includes('mot-de-passe') && obligations.includes('cgu');
  return (
    <>
      <Suspense fallback={<LoadingText />}>{owesTerms ? <CguAcceptance /> : children}</Suspense>
      <Suspense fallback={null}>
        <SessionWarningHost />
      </Suspense>
    </>
  );
}

function ToSignIn({ retour }: { retour: string }) {
  const { id } = useEspace();
  const { key } = useLocation();
  // The first page of a visit was asked for by its address: nobody was signed in, nothing has « closed ».
  const motif = key === 'default' ? 'a-connecter' : 'session-fermee';
  const state: SignInState = { motif, retour };
  return <Navigate to={pathsOf(id).connexion} replace state={state} />;
}
