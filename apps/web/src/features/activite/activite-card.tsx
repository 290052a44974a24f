import Briefcase from 'lucide-react/icons/briefcase-business';
import Building from 'lucide-react/icons/building-2';
import Stethoscope from 'lucide-react/icons/stethoscope';
import Store from 'lucide-react/icons/store';
import type { ActiviteView } from '../../lib/activites.ts';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { activiteTexts as T } from './texts.fr.ts';

const ICONS = {
  liberale: Stethoscope,
  salariee: Building,
  structure: Store,
  direction: Briefcase,
} as const satisfies Record<ActiviteView['genre'], unknown>;

interface ActiviteCardProps {
  activite: ActiviteView;
  current: boolean;
  busy: boolean;
  /** Another one is being opened. */
  waiting: boolean;
  onChoose: () => void;
}

/** One activity. */
export function ActiviteCard({ activite, current, busy, waiting, onChoose }: ActiviteCardProps) {
  const { genre, libelle, detail } = activite;
  const Icon = ICONS[genre];
  return (
    <ChoiceCard
      icon={<Icon aria-hidden="true" size={28} />}
      title={libelle}
      busy={busy}
      busyLabel={T.envoi}
      waiting={waiting}
      onChoose={onChoose}
    >
      <span>{[T.genres[genre], detail].filter((fact) => fact !== null).join(' · ')}</span>{' '}
      {current ? <span>{T.courante}</span> : null}
    </ChoiceCard>
  );
}
