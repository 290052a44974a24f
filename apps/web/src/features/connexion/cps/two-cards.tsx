import type { CpsDeclaration } from '@eps/espaces';
import UserPlus from 'lucide-react/icons/user-plus';
import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import type { SignInState } from '../../../lib/session.ts';
import { PageTitle } from '../../../ui/page-title.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import type { SignInParts } from '../connexion-screen.tsx';
import { CpsCard } from './cps-card.tsx';
import './two-cards.css';

const ServicesStatus = lazy(async () => {
  const { ServicesStatus } = await import('./services-status.tsx');
  return { default: ServicesStatus };
});

/** For the few who meet it. */
const ReturnNotice = lazy(async () => {
  const { ReturnNotice } = await import('./return-notice.tsx');
  return { default: ReturnNotice };
});

interface TwoCardsProps extends SignInParts {
  cps: CpsDeclaration;
}

/** A1, A10: the form and the card, of equal rank; while passwords are locked out the card comes first. */
export function TwoCards(props: TwoCardsProps) {
  const { cps, signIn, form, creation, onCreationLikely } = props;
  const { organisation, connexion } = useEspace();
  const { surtitre, titre } = connexion;
  const { identification } = cps;
  const locked = signIn.lock !== null;
  const hydrated = useHydrated();
  return (
    <>
      {hydrated ? <BackFromCard /> : null}
      <div className="deux-cartes__titre">
        <PageTitle
          documentTitle={`${titre} — ${organisation.nom}`}
          failed={signIn.failed}
          kicker={surtitre ?? undefined}
        >
          {titre}
        </PageTitle>
        {hydrated && !locked ? (
          <Suspense fallback={null}>
            <ServicesStatus />
          </Suspense>
        ) : null}
      </div>
      <div className="deux-cartes">
        <section className="deux-cartes__formulaire" aria-labelledby="identification">
          <h2 id="identification">{identification.titre}</h2>
          <p className="deux-cartes__phrase">{identification.phrase}</p>
          {form}
        </section>
        <CpsCard cps={cps} locked={locked} />
      </div>
      {locked ? null : <CreationStrip onLikely={onCreationLikely}>{creation}</CreationStrip>}
    </>
  );
}

function BackFromCard() {
  const { search, state } = useLocation();
  const { cps } = (state ?? {}) as SignInState;
  if (cps === undefined && !new URLSearchParams(search).has('cps')) return null;
  return (
    <Suspense fallback={null}>
      <ReturnNotice />
    </Suspense>
  );
}

function CreationStrip(props: { onLikely: () => void; children: ReactNode }) {
  const { titre, phrase } = useEspace().connexion.creation;
  return (
    <section
      className="deux-cartes__creation"
      onPointerEnter={props.onLikely}
      onFocus={props.onLikely}
    >
      <UserPlus aria-hidden="true" size={28} />
      <div>
        <h2>{titre}</h2>
        <p>{phrase}</p>
      </div>
      {props.children}
    </section>
  );
}
