import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { LoadFailure } from '../../lib/load-failure.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { KeyStep } from './cle/key-step.tsx';
import { LetterSent } from './courrier/letter-sent.tsx';
import { LetterStep } from './courrier/letter-step.tsx';
import './creation.css';
import { CreationDone } from './creation-done.tsx';
import { creationQuery, type StepProps } from './creation-query.ts';
import { ActivationSent } from './identifiants/activation-sent.tsx';
import { ExistingCompte } from './identifiants/existing-compte.tsx';
import { IdentifiersStep } from './identifiants/identifiers-step.tsx';
import { NumberStep } from './numero/number-step.tsx';
import { type CreationState, misplaced, type Page, pageOf, pathOf } from './pages.ts';
import { creationTexts as T } from './texts.fr.ts';

/** A2 to A6 and A8: a journey held by the server. Each address shows its step, or leads to the right one. */
export function CreationScreen({ page }: { page: Page }) {
  const espace = useEspaceId();
  const { data: view, dataUpdatedAt, error, refetch } = useQuery(creationQuery(espace));

  if (view === undefined)
    return error === null ? (
      <div className="ui-wizard__loading container">
        <p role="status">{T.chargement}</p>
      </div>
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  const avis = misplaced(page, view);
  if (avis !== null) {
    const state: CreationState = { avis };
    return <Navigate to={pathOf(pathsOf(espace), pageOf(view.etape))} replace state={state} />;
  }
  // Begun again for somebody else in another tab: what was typed here is not theirs.
  const key = page === 'numero' ? page : view.reference;
  return <StepOf key={key} page={page} view={view} receivedAt={dataUpdatedAt} />;
}

function StepOf({ page, ...step }: StepProps & { page: Page }) {
  const { etape, activation, courrier } = step.view;
  if (page === 'numero') return <NumberStep {...step} />;
  if (page === 'cle') return <KeyStep {...step} />;
  if (courrier !== null) return <LetterSent {...step} courrier={courrier} />;
  if (page === 'courrier') return <LetterStep {...step} />;
  if (activation !== null) return <ActivationSent {...step} activation={activation} />;
  if (etape === 'compte-existant') return <ExistingCompte {...step} />;
  return etape === 'termine' ? <CreationDone {...step} /> : <IdentifiersStep {...step} />;
}
