import type { ParcoursKind } from '@eps/espaces';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { LoadFailure } from '../../lib/load-failure.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ChannelStep } from './envoi/channel-step.tsx';
import { CodePage } from './code/code-page.tsx';
import { FinalPage } from './finaliser/final-page.tsx';
import { IdentityStep } from './identite/identity-step.tsx';
import { misplaced, type Page, type ParcoursState, pathOf } from './pages.ts';
import { parcoursQuery } from './parcours-query.ts';
import './parcours.css';
import { parcoursTexts as T } from './texts.fr.ts';

/** O2 to O6 and O8: a journey of four steps held by the server. Each address shows its step, or leads to the right one. */
export function ParcoursScreen({ kind, page }: { kind: ParcoursKind; page: Page }) {
  const espace = useEspaceId();
  const { data: view, dataUpdatedAt, error, refetch } = useQuery(parcoursQuery(espace, kind));

  if (view === undefined)
    return error === null ? (
      <div className="ui-wizard__loading container">
        <p role="status">{T.chargement}</p>
      </div>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  const avis = misplaced(page, view.etape);
  if (avis !== null) {
    const state: ParcoursState = { avis };
    return <Navigate to={pathOf(pathsOf(espace), kind, view.etape)} replace state={state} />;
  }
  const step = { kind, view, receivedAt: dataUpdatedAt };
  if (page === 'identite') return <IdentityStep {...step} />;
  if (page === 'finaliser') return <FinalPage {...step} />;
  return view.etape === 'envoi' ? <ChannelStep {...step} /> : <CodePage {...step} />;
}
