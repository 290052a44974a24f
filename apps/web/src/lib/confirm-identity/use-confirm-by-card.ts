import { useEspaceId } from '../espace-context.ts';
import { useCard } from '../use-card.ts';
import { rememberPlace } from './card-place.ts';

/** Leaves to show one's card again, before a sensitive act; comes back to this very page (`CardReturn`). */
export function useConfirmByCard() {
  const espace = useEspaceId();
  return useCard('confirmation', () => rememberPlace(espace));
}
