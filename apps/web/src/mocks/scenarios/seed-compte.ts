import type { EvenementType } from '@eps/contracts';
import type { Personne } from '../people.ts';
import { compteOf, openSession, recordEvenement } from '../store/comptes.ts';
import type { MockSession } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { compteFor } from './seed.ts';

export { signInAs } from './seed.ts';

/** Signs a demo person in by card. */
export function signInByCard(store: MockStore, { id }: Personne): MockSession {
  const compte = compteOf(store, `c-${id}`);
  const session = openSession(store, compte, 'cps');
  session.carteMontreeLe = session.ouverteLe;
  compte.carteUtiliseeLe = session.ouverteLe;
  return session;
}

/** An account for somebody of `assurance-maladie` who has none in the common seed. */
export function accountFor(store: MockStore, personne: Personne, email: string): void {
  store.state.personnes = store.state.personnes.map((one) =>
    one.id === personne.id ? personne : one,
  );
  store.state.comptes.push(compteFor(store, 'assurance-maladie', { ...personne, email }));
}

const EVENTS: readonly (readonly [EvenementType, days: number])[] = [
  ['adresse-changee', 255],
  ['mot-de-passe-change', 132],
  ['connexion-reussie', 26],
  ['connexion-echouee', 3],
  ['activite-changee', 2],
  ['second-facteur-active', 2],
  ['erreur-signalee', 1],
  ['connexion-cps', 0],
];

/** Events of every sort, and another session on a phone. */
export function accountEvents(store: MockStore, { id }: Personne): void {
  const compteId = `c-${id}`;
  for (const [type, days] of EVENTS) {
    recordEvenement(store, compteId, type);
    const last = store.state.evenements.at(-1);
    if (last !== undefined) last.le = store.inMinutes(-days * 24 * 60);
  }
  store.state.sessions.push({
    id: 'session-du-telephone-am',
    compteId,
    appareil: 'Safari sur iPhone',
    ouverteLe: store.inMinutes(-50),
    vueLe: store.inMinutes(-26),
    preuve: 'cps',
    obligations: [],
    precedente: null,
  });
}
