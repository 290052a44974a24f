import type { SessionView } from '@eps/contracts';
import { Suspense } from 'react';
import { useEspace } from '../lib/espace-context.ts';
import { hasRubriques } from '../lib/rubriques.ts';
import { DelegationBand } from './espace-screens.ts';
import { MainNavigation } from './main-navigation.tsx';

export interface SignedInBandProps {
  compte: NonNullable<SessionView['compte']>;
}

/** Under the header of who is signed in: for whom a delegate acts, and the main navigation, where there is one. */
export function SignedInBand({ compte }: SignedInBandProps) {
  const espace = useEspace();
  const { delegation, obligations } = compte;
  return (
    <>
      {delegation === null ? null : (
        <Suspense fallback={null}>
          <DelegationBand titulaire={compte.nom} delegue={delegation.nom} />
        </Suspense>
      )}
      {hasRubriques(espace) && obligations.length === 0 ? (
        <MainNavigation services={delegation?.services ?? null} />
      ) : null}
    </>
  );
}
