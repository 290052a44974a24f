import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEspaceId } from '../../lib/espace-context.ts';
import { LoadFailure } from '../../lib/load-failure.tsx';
import { ClosedRequest } from './closed-request.tsx';
import { conventionQuery } from './convention-query.ts';
import './convention.css';
import { DepositDone } from './deposit-done.tsx';
import { ConventionForm } from './formulaire/convention-form.tsx';
import { GeneratedStep } from './generated-step.tsx';
import { conventionWords as T } from './texts.fr.ts';

/** T5 « DEMANDE DE CONVENTION DE TELETRANSMISSION »: where the request of this browser stands. */
export function ConventionScreen() {
  const espace = useEspaceId();
  const { data: view, error, refetch } = useQuery(conventionQuery(espace));
  // Its document is made, and a slip was found in it.
  const [correcting, setCorrecting] = useState(false);

  if (view === undefined)
    return error === null ? (
      <div className="ui-wizard__loading container">
        <p role="status">{T.chargement}</p>
      </div>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  if (view.etape === 'deposee') return <DepositDone view={view} />;
  if (view.etape === 'fermee') return <ClosedRequest />;
  if (view.etape === 'generee' && !correcting)
    return <GeneratedStep view={view} onCorrect={() => setCorrecting(true)} />;
  return <ConventionForm view={view} onGenerated={() => setCorrecting(false)} />;
}
