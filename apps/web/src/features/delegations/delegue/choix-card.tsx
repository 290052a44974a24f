import Stethoscope from 'lucide-react/icons/stethoscope';
import { calendarDayText } from '../../../lib/calendar-day.fr.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import type { OwnDelegation } from '../../../lib/own-delegations.ts';
import { serviceNames } from '../../../lib/service-names.ts';
import { ChoiceCard } from '../../../ui/choice-card.tsx';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.choix;

interface ChoixCardProps {
  delegation: OwnDelegation;
  busy: boolean;
  /** Another one is being opened. */
  waiting: boolean;
  onChoose: () => void;
}

/** One professional. */
export function ChoixCard({ delegation, busy, waiting, onChoose }: ChoixCardProps) {
  const { services } = useEspace();
  const { titulaire, activite, finLe, courante } = delegation;
  const facts = [activite, T.jusquau(calendarDayText(finLe))].filter((fact) => fact !== null);
  return (
    <ChoiceCard
      icon={<Stethoscope aria-hidden="true" size={28} />}
      title={titulaire}
      busy={busy}
      busyLabel={T.envoi}
      waiting={waiting}
      current={courante}
      onChoose={onChoose}
    >
      <span>{facts.join(' · ')}</span> <span>{serviceNames(services, delegation.services)}</span>{' '}
      {courante ? <span>{T.courante}</span> : null}
    </ChoiceCard>
  );
}
