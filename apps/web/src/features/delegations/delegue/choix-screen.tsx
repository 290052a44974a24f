import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import {
  openDelegations,
  type OwnDelegation,
  ownDelegationsQuery,
  useSwitchDelegation,
} from '../../../lib/own-delegations.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { useCompteConnecte } from '../../../lib/session.ts';
import { useToldOnce } from '../../../lib/use-told-once.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { ChoixCard } from './choix-card.tsx';
import './delegue.css';
import type { DoorState } from './door-state.ts';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.choix;

/** Somebody who acts for several professionals says for which one; nobody else has a choice here. */
export function ChoixScreen() {
  const { id } = useEspace();
  const compte = useCompteConnecte();
  if (compte?.delegation === null) return <Navigate to={pathsOf(id).accueil} replace />;
  return <Choix />;
}

function Choix() {
  const { id, organisation } = useEspace();
  const { data, error, refetch } = useQuery(ownDelegationsQuery(id));
  const fait = useToldOnce('fait' satisfies keyof DoorState);
  const change = useSwitchDelegation();
  const chosen = change.isPending ? change.variables.id : null;
  const choose = (delegation: OwnDelegation): void => {
    if (!change.isPending) change.mutate(delegation);
  };
  return (
    <div className="choices container">
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={(data === undefined && error !== null) || change.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      {fait === undefined ? null : (
        <Notice kind="ok" live="status">
          <p>{T.acceptee}</p>
        </Notice>
      )}
      <FailureNotice error={change.error} />
      {data === undefined ? (
        error === null ? (
          <Loading text={T.chargement} />
        ) : (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <ul className="choices__list" aria-label={T.liste}>
          {openDelegations(data.delegations).map((delegation) => (
            <li key={delegation.id}>
              <ChoixCard
                delegation={delegation}
                busy={delegation.id === chosen}
                waiting={chosen !== null && delegation.id !== chosen}
                onChoose={() => choose(delegation)}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="sr-only" role="status">
        {chosen === null ? '' : T.envoi}
      </p>
    </div>
  );
}
