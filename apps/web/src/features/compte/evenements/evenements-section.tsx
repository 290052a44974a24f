import Inbox from 'lucide-react/icons/inbox';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import './evenements.css';
import { EventTimeline } from './event-timeline.tsx';
import { ExportCard } from './export-card.tsx';
import { evenementTexts as T } from './texts.fr.ts';
import { useEvenements } from './use-evenements.ts';

/** « Mes derniers événements »: the person's own rows of the audit log, and their export. */
export function EvenementsSection() {
  const { evenements, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useEvenements();
  if (evenements === undefined) {
    if (error !== null) return <FailureNotice error={error} onRetry={() => void refetch()} />;
    return <Loading text={T.chargement} rows={6} />;
  }
  if (evenements.length === 0) {
    return (
      <EmptyState icon={<Inbox aria-hidden="true" size={32} />} title={T.vide}>
        {T.videPourquoi}
      </EmptyState>
    );
  }
  return (
    <div className="evenements">
      <p className="evenements__explication">{T.explication}</p>
      <Card title={T.titre}>
        <EventTimeline label={T.titre} evenements={evenements} />
        <FailureNotice error={error} onRetry={() => void fetchNextPage()} />
        <p className="evenements__compte" role="status">
          {T.affiches(evenements.length)} {hasNextPage ? '' : T.fin}
        </p>
        {hasNextPage ? (
          <Button
            busy={isFetchingNextPage}
            busyLabel={T.voirPlusEnCours}
            onClick={() => void fetchNextPage()}
          >
            {T.voirPlus}
          </Button>
        ) : null}
      </Card>
      <ExportCard />
    </div>
  );
}
