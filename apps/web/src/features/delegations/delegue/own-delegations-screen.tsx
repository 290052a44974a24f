import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Navigate } from 'react-router';
import { DoneNotice } from '../../../lib/done-notice.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { type OwnDelegation, ownDelegationsQuery } from '../../../lib/own-delegations.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { useCompteConnecte } from '../../../lib/session.ts';
import { Loading } from '../../../ui/loading.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import '../delegations.css';
import './delegue.css';
import { GiveUpDialog } from './give-up-dialog.tsx';
import { OwnDelegationCard } from './own-delegation-card.tsx';
import { delegueTexts } from './texts.fr.ts';
import { useGiveUp } from './use-give-up.ts';

const T = delegueTexts.propres;

export interface OwnDelegationsScreenProps {
  /** Their sessions. */
  children: ReactNode;
}

/** « Mes délégations et sessions », of who acts for others; an owner has none. */
export function OwnDelegationsScreen({ children }: OwnDelegationsScreenProps) {
  const { id } = useEspace();
  const compte = useCompteConnecte();
  if (compte?.delegation === null) return <Navigate to={pathsOf(id).accueil} replace />;
  return <OwnDelegations>{children}</OwnDelegations>;
}

function OwnDelegations({ children }: OwnDelegationsScreenProps) {
  const { id, organisation } = useEspace();
  const { data, error, refetch } = useQuery(ownDelegationsQuery(id));
  return (
    <div className="delegations delegue__page container">
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={data === undefined && error !== null}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      {data !== undefined ? (
        <Shown delegations={data.delegations} />
      ) : error === null ? (
        <Loading text={T.chargement} />
      ) : (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      )}
      {children}
    </div>
  );
}

function Shown({ delegations }: { delegations: readonly OwnDelegation[] }) {
  const [asked, setAsked] = useState<OwnDelegation | null>(null);
  const { done, giveUp } = useGiveUp(() => setAsked(null));
  return (
    <>
      {done === null ? null : (
        <DoneNotice key={done}>
          <p>{T.fait(done)}</p>
        </DoneNotice>
      )}
      <ul className="delegations__liste" aria-label={T.liste}>
        {delegations.map((delegation) => (
          <li key={delegation.id}>
            <OwnDelegationCard delegation={delegation} onGiveUp={() => setAsked(delegation)} />
          </li>
        ))}
      </ul>
      <GiveUpDialog
        asked={asked}
        giveUp={giveUp}
        onCancel={() => {
          giveUp.reset();
          setAsked(null);
        }}
      />
    </>
  );
}
