import type { EvenementView } from '@eps/contracts';
import Inbox from 'lucide-react/icons/inbox';
import { useState } from 'react';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx';
import { EvenementIcon } from './evenement-icon.tsx';
import './evenements.css';
import { ExportCard } from './export-card.tsx';
import { NotMeDialog } from './not-me-dialog.tsx';
import { evenementTexts as T } from './texts.fr.ts';
import { useEvenements } from './use-evenements.ts';

/** « Mes derniers événements »: the person's own rows of the audit log, and their export. */
export function EvenementsSection() {
  const { evenements, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useEvenements();
  const [notMe, setNotMe] = useState(false);
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
        <Timeline
          label={T.titre}
          events={evenements.map((evenement) => timelineEvent(evenement, () => setNotMe(true)))}
        />
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
      <NotMeDialog open={notMe} onClose={() => setNotMe(false)} />
    </div>
  );
}

function timelineEvent(evenement: EvenementView, onNotMe: () => void): TimelineEvent {
  const { rang, le, libelle, ton, appareil, detail } = evenement;
  const date = `${dayOf(le)} - ${timeOfDay(le)}`;
  const facts = [appareil, detail].filter((fact) => fact !== null).join(' · ');
  const alarming = ton === 'alerte';
  return {
    id: String(rang),
    icon: <EvenementIcon evenement={evenement} />,
    tone: toneOf(ton),
    title: libelle,
    detail:
      facts === '' && !alarming ? undefined : (
        <>
          {facts}
          {facts !== '' && alarming ? ' · ' : ''}
          {alarming ? (
            <LinkButton onClick={onNotMe}>
              {T.pasMoi}
              <span className="sr-only">{T.pasMoiPour(libelle, date)}</span>
            </LinkButton>
          ) : null}
        </>
      ),
    date,
    dateTime: le,
  };
}

function toneOf(ton: EvenementView['ton']): NonNullable<TimelineEvent['tone']> {
  return ({ neutre: 'normal', succes: 'ok', alerte: 'failure', agent: 'staff' } as const)[ton];
}
