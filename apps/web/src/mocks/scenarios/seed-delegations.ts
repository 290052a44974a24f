import type { LienSujetKind } from '@eps/espaces';
import { aubertin } from '../people-assurance-maladie.ts';
import { nadia, type PersonneDeleguee } from '../people-delegues.ts';
import { motDePasseDeDemo, type Personne } from '../people.ts';
import { addMonths, dayOf } from '../store/days.ts';
import type { MockDelegation } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

const DAY = 24 * 60;
const jeton = 'lien-de-maquette';

/** The delegate of the demo, who acts for its account of `assurance-maladie`. */
export function seedDelegation(store: MockStore): void {
  putDelegation(store, aubertin, nadia);
}

/** Given a month ago for six months, accepted the same day; `proposee`: not accepted yet. */
export function putDelegation(
  store: MockStore,
  titulaire: Personne,
  { id: delegueId, prenom, nom, email }: PersonneDeleguee,
  { proposee = false, ...given }: Partial<MockDelegation> & { proposee?: boolean } = {},
): MockDelegation {
  const { delegues, delegations } = store.state;
  const known = delegues.find(({ id }) => id === delegueId);
  const motDePasse = proposee ? null : motDePasseDeDemo;
  if (!known) delegues.push({ id: delegueId, espace: 'assurance-maladie', email, motDePasse });
  const delegation: MockDelegation = {
    id: `${delegueId}-${titulaire.id}`,
    compteId: `c-${titulaire.id}`,
    delegueId,
    prenom,
    nom,
    activiteId: 'liberale',
    services: ['paiements', 'imprimes'],
    finLe: addMonths(dayOf(store.now()), 6),
    proposeeLe: store.inMinutes(-30 * DAY),
    accepteeLe: proposee ? null : store.inMinutes(-30 * DAY + 40),
    derniereConnexionLe: proposee ? null : store.inMinutes(-2 * DAY),
    termineeLe: null,
    ...given,
  };
  delegations.push(delegation);
  return delegation;
}

interface LinkOptions {
  readonly minutesLeft?: number;
  readonly utilise?: boolean;
}

/** A link with the token of every scenario. */
export function putDelegateLink(
  store: MockStore,
  kind: LienSujetKind,
  sujetId: string,
  { minutesLeft = 5 * DAY, utilise = false }: LinkOptions = {},
): void {
  const expireLe = store.inMinutes(minutesLeft);
  store.state.liensSujet.push({ jeton, kind, sujetId, expireLe, utilise });
}
