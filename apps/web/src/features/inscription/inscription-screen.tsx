import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEspaceId } from '../../lib/espace-context.ts';
import { LoadFailure } from '../../lib/load-failure.tsx';
import { ActivationDone } from './activation-done.tsx';
import { ActivationSent } from './activation-sent.tsx';
import { IdentifiantsStep } from './identifiants-step.tsx';
import { inscriptionQuery } from './inscription-query.ts';
import './inscription.css';
import { inscriptionTexts as T } from './texts.fr.ts';

/** T2, then T3 at the same address: where the inscription of this browser stands. */
export function InscriptionScreen() {
  const espace = useEspaceId();
  const { data: view, dataUpdatedAt, error, refetch } = useQuery(inscriptionQuery(espace));
  // Typed again although a mail is awaited: its address was wrong.
  const [again, setAgain] = useState(false);
  const [expired, setExpired] = useState(false);

  if (view === undefined)
    return error === null ? (
      <div className="ui-wizard__loading container">
        <p role="status">{T.chargement}</p>
      </div>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  if (!again && view.etape === 'activation' && view.activation !== null)
    return (
      <ActivationSent
        view={view}
        activation={view.activation}
        receivedAt={dataUpdatedAt}
        onCorrect={() => setAgain(true)}
        onExpired={() => setExpired(true)}
      />
    );
  if (!again && view.etape === 'termine') return <ActivationDone />;
  return <IdentifiantsStep view={view} expired={expired} onSent={() => setAgain(false)} />;
}
