import {
  type Activite,
  chooseActivite,
  getCpsStatus,
  listActivites,
  startCps,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { placesOf } from '../places-assurance-maladie.ts';
import { placeTexts } from '../texts-compte.fr.ts';
import { activitesOf } from '../store/activites.ts';
import { currentSession, demandSession, recordEvenement, sessionViewOf } from '../store/comptes.ts';

export const cpsMocks = [
  mock(getCpsStatus, ({ store, params: { espace } }) => {
    demandCards(espace);
    return { disponible: !store.state.cartesEnPanne };
  }),
  mock(startCps, ({ store, params: { espace }, body: { but } }) => {
    demandCards(espace);
    if (store.state.cartesEnPanne) throw new MockRefusal('cps-indisponible');
    const session = currentSession(store, espace);
    if (but === 'confirmation' && !session) throw new MockRefusal('non-connecte');
    if (but === 'confirmation' && session?.delegation)
      throw new MockRefusal('reserve-au-titulaire');
    return { adresse: `${store.origin}/dev/carte?espace=${espace}&but=${but}` };
  }),
  mock(listActivites, ({ store, params: { espace } }) => {
    const { session, personne } = demandSession(store, espace, 'compte-restreint');
    return {
      activites: activitesOf(personne).map((activite) => ({
        ...activite,
        detail: whereOf(personne, activite),
      })),
      courante: session.activiteId ?? null,
    };
  }),
  mock(chooseActivite, ({ store, params: { espace }, body: { id } }) => {
    const { session, compte, personne } = demandSession(store, espace, 'compte-restreint');
    const chosen = activitesOf(personne).find((activite) => activite.id === id);
    if (!chosen) throw new MockRefusal('activite-inconnue');
    session.activiteId = chosen.id;
    session.obligations = session.obligations.filter((owed) => owed !== 'activite');
    recordEvenement(store, compte.id, 'activite-changee', chosen.libelle);
    return sessionViewOf(store, espace);
  }),
];

function demandCards(espace: EspaceId): void {
  if (getEspace(espace).cps === null) throw new MockRefusal('introuvable');
}

/** Where an activity is practised: the only place, or how many. */
function whereOf(personne: Personne, { id, genre }: Activite): string | null {
  const places = placesOf(personne).filter(({ id: lieu }) =>
    genre === 'salariee' ? lieu === `lieu-${id}` : !lieu.startsWith('lieu-enrolement'),
  );
  const [only, ...others] = places;
  if (others.length > 0) return placeTexts.lieux(places.length);
  return only ? `${only.adresse}, ${only.codePostal} ${only.ville}` : null;
}
