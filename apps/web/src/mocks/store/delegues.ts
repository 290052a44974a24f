import type { EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { activitesOf } from './activites.ts';
import {
  closeSessions,
  compteOf,
  currentSession,
  demandSession,
  holdSession,
  isShut,
  mockBrowserName,
  personneOf,
  recordEvenement,
} from './comptes.ts';
import {
  delegableServices,
  delegueOf,
  demandDelegations,
  isLive,
  nomOfDelegue,
} from './delegations.ts';
import { demandUnlocked, refusePassword } from './passwords.ts';
import type { MockDelegation, MockDelegationDeSession, MockDelegue, MockSession } from './state.ts';
import type { MockStore } from './store.ts';

/** Failures here close no account's sign-in, nor the other way round. */
export function delegueDoor(email: string): string {
  return `delegue ${email}`.toLowerCase();
}

/** Those a delegate has accepted, live, the one used last first: also those that open nothing at present. */
export function acceptedDelegations(store: MockStore, { id }: MockDelegue): MockDelegation[] {
  return store.state.delegations
    .filter(({ delegueId, accepteeLe }) => delegueId === id && accepteeLe !== null)
    .filter((delegation) => isLive(store, delegation))
    .sort((a, b) => lastUse(b).localeCompare(lastUse(a)));
}

/** Of these, those by which a delegate may act now. */
export function usableDelegations(store: MockStore, delegue: MockDelegue): MockDelegation[] {
  return acceptedDelegations(store, delegue).filter(
    (delegation) => openServices(store, delegation).length > 0,
  );
}

/** Whoever accepts keeps the password they have, while somebody lets them act. */
export function keepsPassword(store: MockStore, delegue: MockDelegue): boolean {
  return delegue.motDePasse !== null && acceptedDelegations(store, delegue).length > 0;
}

/** What an accepted one opens: while the account is open and the activity its owner's, what may still be given. */
export function openServices(
  store: MockStore,
  { compteId, activiteId, services }: MockDelegation,
): string[] {
  const compte = compteOf(store, compteId);
  const own = activitesOf(personneOf(store, compte.personneId)).find(({ id }) => id === activiteId);
  if (isShut(compte) || own === undefined) return [];
  const given = delegableServices(store, compte.espace, { compteId, activiteId: own.id });
  return services.filter((id) => given.includes(id));
}

function lastUse({ derniereConnexionLe, accepteeLe }: MockDelegation): string {
  return derniereConnexionLe ?? accepteeLe ?? '';
}

/** By address and password; one refusal for all that is wrong. */
export function demandDelegue(
  store: MockStore,
  espace: EspaceId,
  email: string,
  motDePasse: string,
): MockDelegation {
  const door = delegueDoor(email);
  demandUnlocked(store, door);
  const delegue = findWithPassword(store, espace, email);
  const [usable] = delegue ? usableDelegations(store, delegue) : [];
  if (usable === undefined || delegue?.motDePasse !== motDePasse) {
    const [last] = delegue ? acceptedDelegations(store, delegue) : [];
    if (last) recordAs(store, last, 'connexion-deleguee-echouee');
    refusePassword(store, espace, door, new MockRefusal('identifiants-refuses'));
  }
  delete store.state.echecs[door];
  return usable;
}

function findWithPassword(
  store: MockStore,
  espace: EspaceId,
  email: string,
): MockDelegue | undefined {
  return store.state.delegues.find(
    (delegue) =>
      delegue.espace === espace &&
      delegue.email.toLowerCase() === email.toLowerCase() &&
      delegue.motDePasse !== null,
  );
}

/** In the owner's account, within what is given; the session of this browser ends. */
export function openDelegateSession(
  store: MockStore,
  espace: EspaceId,
  delegation: MockDelegation,
): MockSession {
  const former = currentSession(store, espace);
  closeSessions(store, (session) => session === former);
  const { id, compteId, delegueId, services, finLe, derniereConnexionLe, activiteId } = delegation;
  const now = store.now().toISOString();
  const session: MockSession = {
    id: store.token(22),
    compteId,
    appareil: mockBrowserName,
    ouverteLe: now,
    vueLe: now,
    preuve: 'delegue',
    obligations: [],
    precedente:
      derniereConnexionLe === null ? null : { le: derniereConnexionLe, appareil: mockBrowserName },
    ...(activiteId === null ? {} : { activiteId }),
    delegation: {
      id,
      delegueId,
      nom: nomOfDelegue(store, id) ?? '',
      email: delegueOf(store, delegueId).email,
      services: [...services],
      finLe,
    },
  };
  delegation.derniereConnexionLe = now;
  holdSession(store, espace, session);
  recordAs(store, delegation, 'connexion-deleguee');
  return session;
}

/** The delegation of the session of this browser; for owners there is none. */
export function demandDelegateSession(
  store: MockStore,
  espace: EspaceId,
): { session: MockSession; delegue: MockDelegue; courante: MockDelegationDeSession } {
  demandDelegations(espace);
  const { session } = demandSession(store, espace, 'compte-restreint');
  if (!session.delegation) throw new MockRefusal('introuvable');
  const { delegation: courante } = session;
  return { session, delegue: delegueOf(store, courante.delegueId), courante };
}

/** An event of the owner's, by their delegate or about them. */
export function recordAs(
  store: MockStore,
  { id, compteId }: MockDelegation,
  type:
    | 'delegation-acceptee'
    | 'delegation-renonciation'
    | 'connexion-deleguee'
    | 'connexion-deleguee-echouee'
    | 'mot-de-passe-delegue-change',
): void {
  recordEvenement(store, compteId, type, null, id);
}
