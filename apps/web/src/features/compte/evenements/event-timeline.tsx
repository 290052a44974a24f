import type { EvenementView } from '@eps/contracts';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { useWhileHere } from '../../../lib/use-while-here.ts';
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx';
import { AlertActions } from './alert-actions.tsx';
import { EvenementIcon } from './evenement-icon.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import { NotMeDialog } from './not-me-dialog.tsx';
import { evenementTexts as T } from './texts.fr.ts';

interface EventTimelineProps {
  label: string;
  evenements: readonly EvenementView[];
}

/** Events of the account; what may not have been its owner says what to do then. */
export function EventTimeline({ label, evenements }: EventTimelineProps) {
  // Its links may lead to this very page.
  const [notMe, setNotMe] = useWhileHere(false);
  const reopens = useEspace().reouverture.gele.length > 0;
  const Answer = reopens ? FreezeDialog : NotMeDialog;
  const alarm = { label: reopens ? T.gel.action : T.pasMoi, onNotMe: () => setNotMe(true) };
  return (
    <>
      <Timeline
        label={label}
        events={evenements.map((evenement) => timelineEvent(evenement, alarm))}
      />
      {notMe ? <Answer onClose={() => setNotMe(false)} /> : null}
    </>
  );
}

interface Alarm {
  label: string;
  onNotMe: () => void;
}

/** What « Geler mon compte » did is not answered by it, nor what months without anybody did. */
const UNASKED: ReadonlySet<EvenementView['type']> = new Set(['compte-gele', 'compte-dormant']);

function timelineEvent(evenement: EvenementView, { label, onNotMe }: Alarm): TimelineEvent {
  const { rang, le, type, libelle, ton, appareil, detail, par, concerne } = evenement;
  const date = `${dayOf(le)} - ${timeOfDay(le)}`;
  const who = par === null ? null : T.par(par);
  const facts = [who, concerne, appareil, detail].filter((fact) => fact !== null).join(' · ');
  const alarming = ton === 'alerte' && !UNASKED.has(type);
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
            <AlertActions about={T.pasMoiPour(libelle, date)} notMe={label} onNotMe={onNotMe} />
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
