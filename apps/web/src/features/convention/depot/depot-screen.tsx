import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { heldToken } from '../../../lib/link-token.ts';
import { LoadFailure } from '../../../lib/load-failure.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { ClosedRequest } from '../closed-request.tsx';
import { conventionQuery } from '../convention-query.ts';
import '../convention.css';
import { DepositDone } from '../deposit-done.tsx';
import { conventionWords as T } from '../texts.fr.ts';
import { DepositForm } from './deposit-form.tsx';
import { OpenDeposit } from './open-deposit.tsx';

/** T6: opened by the mailed link with one click, or after T5 in the same browser. */
export function DepotScreen() {
  const espace = useEspaceId();
  const [jeton, setJeton] = useState(() => heldToken());
  const {
    data: view,
    error,
    refetch,
  } = useQuery({
    ...conventionQuery(espace),
    enabled: jeton === null,
  });
  if (jeton !== null) return <OpenDeposit jeton={jeton} onOpened={() => setJeton(null)} />;
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
  // The document comes first.
  if (view.etape === 'formulaire') return <Navigate to={pathsOf(espace).convention} replace />;
  return <DepositForm view={view} />;
}
