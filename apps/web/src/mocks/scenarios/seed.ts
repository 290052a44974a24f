import { getEspace, type EspaceId } from '@eps/espaces';
import { agglomeration, aulne } from '../people-tiers.ts';
import { aubertin, bensalem, canal } from '../people-assurance-maladie.ts';
import { erable, frene, mimosa, motDePasseDeDemo, tour, type Personne } from '../people.ts';
import { seedDelegation } from './seed-delegations.ts';
import { seedNotices } from './seed-tiers.ts';
import { compteOf, openSession, recordEvenement } from '../store/comptes.ts';
import { parcoursOf } from '../store/parcours.ts';
import type { MockCompte, MockParcours, MockSession } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

const espace: EspaceId = 'ordre';
const daysInMinutes = 24 * 60;

/** What every scenario starts from: a few accounts and a notice, an older session on a phone, a few events. */
export function seed(store: MockStore): void {
  for (const personne of [frene, erable, tour, mimosa])
    store.state.comptes.push(compteFor(store, espace, personne));
  for (const personne of [aulne, agglomeration])
    store.state.comptes.push(compteFor(store, 'tiers', personne));
  for (const personne of [aubertin, bensalem, canal])
    store.state.comptes.push(compteFor(store, 'assurance-maladie', personne));
  seedNotices(store);
  seedDelegation(store);
  store.state.sessions.push(olderSession(store, 'c-p-frene'));
  recordEvenement(store, 'c-p-frene', 'compte-cree');
  recordEvenement(store, 'c-p-frene', 'connexion-reussie');
  recordEvenement(store, 'c-p-frene', 'connexion-echouee');
  recordEvenement(store, 'c-p-frene', 'deconnexion');
  const ages = [160, 8, 2, 2];
  store.state.evenements.forEach((evenement, index) => {
    evenement.le = store.inMinutes(-(ages[index] ?? 1) * daysInMinutes);
  });
}

/** An account as every scenario has it. */
export function compteFor(store: MockStore, espace: EspaceId, { id, email }: Personne): MockCompte {
  return {
    id: `c-${id}`,
    espace,
    personneId: id,
    email: email ?? '',
    emailVerifie: id !== erable.id,
    emailEnAttente: null,
    motDePasse: motDePasseDeDemo,
    motDePasseChangeLe: store.inMinutes(-160 * daysInMinutes),
    cguVersion: getEspace(espace).documents.cgu.version,
    derniereConnexion: { le: store.inMinutes(-8 * daysInMinutes), appareil: 'Firefox sur Windows' },
  };
}

function olderSession(store: MockStore, compteId: string): MockSession {
  return {
    id: 'session-du-telephone',
    compteId,
    appareil: 'Safari sur iPhone',
    ouverteLe: store.inMinutes(-50),
    vueLe: store.inMinutes(-20),
    preuve: 'mot-de-passe',
    obligations: [],
    precedente: null,
  };
}

export function compteDeFrene(store: MockStore): MockCompte {
  return compteOf(store, 'c-p-frene');
}

/** Signs a demo person in on this browser. */
export function signInAs(store: MockStore, personne: Personne = frene): MockSession {
  return openSession(store, compteOf(store, `c-${personne.id}`), 'mot-de-passe');
}

/** Puts this browser's journey at a step, as if everything before had been done. */
export function putParcours(
  store: MockStore,
  kind: 'inscription' | 'recuperation',
  personne: Personne,
  at: Partial<MockParcours>,
): MockParcours {
  return Object.assign(parcoursOf(store, espace, kind), {
    reference: 'K7QF2MXB',
    personneId: personne.id,
    expireLe: store.inMinutes(getEspace(espace).policies.parcours.lifetimeMinutes),
    ...at,
  } satisfies Partial<MockParcours>);
}

/** A code sent so many seconds ago: always `408213`. */
export function codeSent(
  store: MockStore,
  canal: 'sms' | 'email',
  secondsAgo = 18,
): Pick<MockParcours, 'etape' | 'envoi' | 'envois'> {
  const { lifetimeMinutes, attempts } = getEspace(espace).policies.code;
  const envoyeLe = store.inMinutes(-secondsAgo / 60);
  const expireLe = store.inMinutes(lifetimeMinutes - secondsAgo / 60);
  return {
    etape: 'code',
    envoi: { canal, code: '408213', envoyeLe, expireLe, essaisRestants: attempts },
    envois: [envoyeLe],
  };
}

/** What was typed and not validated, as the identity step keeps it. */
export function typedIdentity(
  store: MockStore,
  kind: 'inscription' | 'recuperation',
  { rpps, dateNaissance }: Pick<Personne, 'rpps' | 'dateNaissance'>,
  minutesLeft = 10,
): void {
  parcoursOf(store, espace, kind).brouillon = {
    valeurs: { rpps, dateNaissance },
    expireLe: store.inMinutes(minutesLeft),
  };
}

/** A link with a known token. */
export function putLien(
  store: MockStore,
  jeton: string,
  { kind = 'reinitialisation', minutesLeft = 60, utilise = false }: LienOptions = {},
): void {
  const { id, email } = compteDeFrene(store);
  const expireLe = store.inMinutes(minutesLeft);
  store.state.liens.push({ jeton, kind, compteId: id, email, expireLe, utilise });
}

interface LienOptions {
  readonly kind?: 'reinitialisation' | 'verification-adresse';
  readonly minutesLeft?: number;
  readonly utilise?: boolean;
}
