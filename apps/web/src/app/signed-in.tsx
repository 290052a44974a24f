import type { Obligation } from '@eps/contracts';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { delegationPathsOf } from '../lib/delegation-paths.ts';
import { cameByDelegation, rememberDoor } from '../lib/delegue-door.ts';
import { useEspace } from '../lib/espace-context.ts';
import { LoadFailure } from '../lib/load-failure.tsx';
import { pathsOf } from '../lib/paths.ts';
import { identityOf } from '../lib/session-identity.ts';
import { type SignInState, useCompteConnecte, useSession } from '../lib/session.ts';
import { LoadingText } from './loading-text.tsx';
import { CardReturn, CguAcceptance, ReservedScreen } from './espace-screens.ts';
import { appTexts as T } from './texts.fr.ts';

interface SignedInProps {
  /** Who is served besides the owner: any delegate, or those whose delegation holds a service. Nobody where it does not say. */
  delegue?: true | { readonly service: string };
  children: ReactNode;
}

/** Opens its content to a signed-in account that owes nothing; leads everyone else where they have to go first. */
export function SignedIn({ delegue, children }: SignedInProps) {
  const { id, cps } = useEspace();
  const paths = pathsOf(id);
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useSession();
  useDoorRemembered();

  if (data === undefined)
    return error === null ? (
      <LoadingText>{T.chargementCompte}</LoadingText>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  if (data.compte === null) return <ToSignIn retour={pathname + search} />;

  const owed = FIRST_OWED.find((one) => data.compte?.obligations.includes(one));
  const pages = {
    'second-facteur': paths.secondFacteur,
    'mot-de-passe': paths.monCompte,
    cgu: pathname,
    activite: paths.activite,
  } as const;
  if (owed !== undefined && pathname !== pages[owed]) {
    const state: SignInState = { retour: pathname + search };
    return <Navigate to={pages[owed]} replace state={state} />;
  }
  const { delegation } = data.compte;
  const reserved = delegation !== null && !serves(delegue, delegation.services);
  const owesTerms = owed === 'cgu';
  return (
    <>
      {cps === null ? null : (
        <Suspense fallback={null}>
          <CardReturn />
        </Suspense>
      )}
      {/* What was typed for somebody else goes with them. */}
      <Suspense key={identityOf(data)} fallback={<LoadingText />}>
        {reserved ? <ReservedScreen delegue={delegue} /> : owesTerms ? <CguAcceptance /> : children}
      </Suspense>
    </>
  );
}

/** What is owed is given in this order, each on its page. */
const FIRST_OWED: readonly Obligation[] = ['second-facteur', 'mot-de-passe', 'cgu', 'activite'];

function serves(delegue: SignedInProps['delegue'], services: readonly string[]): boolean {
  if (delegue === undefined) return false;
  return delegue === true || services.includes(delegue.service);
}

/** Once the session has ended, one signs in again where one had. */
function useDoorRemembered(): void {
  const { id } = useEspace();
  const compte = useCompteConnecte();
  const byDelegation = compte === undefined ? null : compte.delegation !== null;
  useEffect(() => {
    if (byDelegation !== null) rememberDoor(id, byDelegation);
  }, [id, byDelegation]);
}

function ToSignIn({ retour }: { retour: string }) {
  const { id } = useEspace();
  const { key } = useLocation();
  // The first page of a visit was asked for by its address: nobody was signed in, nothing has « closed ».
  const motif = key === 'default' ? 'a-connecter' : 'session-fermee';
  const state: SignInState = { motif, retour };
  const door = cameByDelegation(id) ? delegationPathsOf(id).connexion : pathsOf(id).connexion;
  return <Navigate to={door} replace state={state} />;
}
