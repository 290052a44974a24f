import { isEspaceId } from '@eps/espaces';
import { cardsOf, presentCard } from '../store/cards.ts';
import type { MockStore } from '../store/store.ts';
import { panelTexts } from '../texts.fr.ts';

/** Stands for the page of Pro Santé Connect: one picks a card, or gives up. */
export function CardsPage({ store }: { store: MockStore }) {
  const search = new URLSearchParams(location.search);
  const espace = search.get('espace');
  const but = search.get('but') === 'confirmation' ? 'confirmation' : 'connexion';
  if (!isEspaceId(espace)) return null;
  const show = (shown: Parameters<typeof presentCard>[2]): void => {
    const path = presentCard(store, espace, shown, but);
    store.save();
    location.assign(path);
  };
  return (
    <>
      <h1>{panelTexts.cartes}</h1>
      <p>{panelTexts.cartesAide}</p>
      <ul>
        {cardsOf(store).map((card) => (
          <li key={card.id}>
            <button type="button" onClick={() => show(card)}>
              {card.nom}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => show('refusee')}>
          {panelTexts.carteRefusee}
        </button>{' '}
        <button type="button" onClick={() => show('annulee')}>
          {panelTexts.carteAbsente}
        </button>
      </p>
    </>
  );
}
