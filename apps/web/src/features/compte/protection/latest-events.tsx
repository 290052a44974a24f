import { Link } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { Card } from '../../../ui/card.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { EventTimeline } from '../evenements/event-timeline.tsx';
import { useEvenements } from '../evenements/use-evenements.ts';
import { protectionTexts } from './texts.fr.ts';

const T = protectionTexts.evenements;

const SHOWN = 6;

/** « Mes derniers événements »: the latest, and the way to all of them. */
export function LatestEvents() {
  const { evenements, error, refetch } = useEvenements();
  return (
    <Card
      title={T.titre}
      action={<Link to={pathsOf(useEspaceId()).monCompteEvenements}>{T.tout}</Link>}
    >
      {evenements === undefined ? (
        error === null ? (
          <Loading text={T.chargement} rows={SHOWN} />
        ) : (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )
      ) : evenements.length === 0 ? (
        <p>{T.aucun}</p>
      ) : (
        <EventTimeline label={T.titre} evenements={evenements.slice(0, SHOWN)} />
      )}
    </Card>
  );
}
