import type { EvenementType, SessionView } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { recognize } from '@eps/identifiers';
import { MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import type { MockCompte, MockSession } from './state.ts';
import type { MockStore } from './store.ts';

export const mockBrowserName = 'Firefox sur Windows';

const sessionCookie = (espace: EspaceId) => `eps-mock-session-${espace}`;

export function personneOf(store: MockStore, id: string | null): Personne {
  const found = store.state.personnes.find((personne) => personne.id === id);
  if (!found) throw new Error(`No mocked person ${id}`);
  return found;
}

export function compteOf(store: MockStore, id: string): MockCompte {
  const found = store.state.comptes.find((compte) => compte.id === id);
  if (!found) throw new Error(`No mocked account ${id}`);
  return found;
}

/** « Dr Élodie Frêne »; a structure's own name. */
export function nomComplet({ prenom, nom, tiers }: Personne): string {
  if (tiers) return `${prenom} ${nom}`.trim();
  return `Dr ${prenom} ${nom}`;
}

/** The person of a « N° tiers », normalised. */
export function findByNumero(store: MockStore, numero: string): Personne | undefined {
  return store.state.personnes.find(({ tiers }) => tiers?.numeros.includes(numero));
}

/** Who signs in under this identifier, as the espace knows people. */
export function findCompte(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
): MockCompte | undefined {
  if (getEspace(espace).identifiants.includes('email'))
    return findCompteByEmail(store, identifiant);
  const numero = recognize(identifiant).candidates[0]?.value ?? identifiant;
  return compteOfPersonne(store, findByNumero(store, numero)?.id);
}

export function compteOfPersonne(
  store: MockStore,
  personneId: string | undefined,
): MockCompte | undefined {
  return store.state.comptes.find((compte) => compte.personneId === personneId);
}

export function findCompteByEmail(store: MockStore, email: string): MockCompte | undefined {
  const wanted = email.toLowerCase();
  return store.state.comptes.find((compte) => compte.email.toLowerCase() === wanted);
}

/** The open session of this browser, or null; an expired one is forgotten. */
export function currentSession(store: MockStore, espace: EspaceId): MockSession | null {
  const id = store.jar.read(sessionCookie(espace));
  const session = store.state.sessions.find((candidate) => candidate.id === id);
  if (!session) return null;
  return limitsOf(espace, session).some((limit) => limit <= store.now()) ? null : session;
}

/** Asks for a signed-in account that owes nothing, unless `restreint`. Counts as activity. */
export function demandSession(
  store: MockStore,
  espace: EspaceId,
  access: 'compte' | 'compte-restreint' = 'compte',
): { session: MockSession; compte: MockCompte; personne: Personne } {
  const session = currentSession(store, espace);
  if (!session) throw new MockRefusal('non-connecte');
  const [owed] = session.obligations;
  if (access === 'compte' && owed)
    throw new MockRefusal(owed === 'cgu' ? 'cgu-a-accepter' : 'mot-de-passe-a-definir');
  if (store.state.scenario !== 'session-bientot-fermee') session.vueLe = store.now().toISOString();
  const compte = compteOf(store, session.compteId);
  return { session, compte, personne: personneOf(store, compte.personneId) };
}

export function openSession(
  store: MockStore,
  compte: MockCompte,
  preuve: 'mot-de-passe' | 'lien-email',
): MockSession {
  const now = store.now().toISOString();
  const due = compte.cguVersion === getEspace(compte.espace).documents.cgu.version;
  const session: MockSession = {
    id: store.token(22),
    compteId: compte.id,
    appareil: mockBrowserName,
    ouverteLe: now,
    vueLe: now,
    preuve,
    obligations: [
      ...(preuve === 'lien-email' ? (['mot-de-passe'] as const) : []),
      ...(due ? [] : (['cgu'] as const)),
    ],
    precedente: compte.derniereConnexion,
  };
  compte.derniereConnexion = { le: now, appareil: mockBrowserName };
  store.state.sessions.push(session);
  store.jar.write(sessionCookie(compte.espace), session.id);
  return session;
}

export function closeSessions(store: MockStore, closes: (session: MockSession) => boolean): number {
  const before = store.state.sessions.length;
  store.state.sessions = store.state.sessions.filter((session) => !closes(session));
  return before - store.state.sessions.length;
}

export function forgetSessionCookie(store: MockStore, espace: EspaceId): void {
  store.jar.write(sessionCookie(espace), null);
}

function limitsOf(espace: EspaceId, session: MockSession): [Date, Date] {
  const { idleMinutes, absoluteMinutes } = getEspace(espace).policies.session;
  const after = (instant: string, minutes: number) =>
    new Date(Date.parse(instant) + minutes * 60_000);
  return [after(session.vueLe, idleMinutes), after(session.ouverteLe, absoluteMinutes)];
}

export function sessionViewOf(store: MockStore, espace: EspaceId): SessionView {
  const maintenant = store.now().toISOString();
  const session = currentSession(store, espace);
  if (!session) return { maintenant, compte: null };
  const compte = compteOf(store, session.compteId);
  const personne = personneOf(store, compte.personneId);
  const [idle, absolute] = limitsOf(espace, session);
  return {
    maintenant,
    compte: {
      nom: nomComplet(personne),
      initiales: initiales(personne),
      email: compte.email,
      emailVerifie: compte.emailVerifie,
      obligations: [...session.obligations],
      inactiviteLe: (idle < absolute ? idle : absolute).toISOString(),
      finLe: absolute.toISOString(),
    },
  };
}

function initiales({ prenom, nom }: Personne): string {
  const [first = '', second = ''] = prenom === '' ? nom.split(' ') : [prenom, nom];
  return first.charAt(0) + second.charAt(0);
}

export function recordEvenement(
  store: MockStore,
  compteId: string,
  type: EvenementType,
  detail: string | null = null,
): void {
  store.state.rang += 1;
  const le = store.now().toISOString();
  const appareil = mockBrowserName;
  store.state.evenements.push({ rang: store.state.rang, compteId, le, type, appareil, detail });
}
