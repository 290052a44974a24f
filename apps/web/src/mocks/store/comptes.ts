import type {
  EvenementType,
  Obligation,
  ProblemCode,
  SessionOuverte,
  SessionView,
} from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { recognize } from '@eps/identifiers';
import { MockRefusal } from '../mock-route.ts';
import type { Personne } from '../people.ts';
import { activitesOf, startingActivity } from './activites.ts';
import { endOfDay } from './days.ts';
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
export function nomComplet({ prenom, nom, specialites }: Personne): string {
  return specialites.length > 0 ? `Dr ${prenom} ${nom}` : `${prenom} ${nom}`.trim();
}

/** What they sign in with, besides an address. */
export function numerosOf({ tiers, assure }: Personne): readonly string[] {
  return tiers?.numeros ?? assure?.numeros ?? [];
}

/** The person of a « N° tiers », normalised. */
export function findByNumero(store: MockStore, numero: string): Personne | undefined {
  return store.state.personnes.find(({ tiers }) => tiers?.numeros.includes(numero));
}

/** The person of a number of an espace, as typed. */
export function findProfessionnel(
  store: MockStore,
  espace: EspaceId,
  typed: string,
): Personne | undefined {
  const numero = recognize(typed).candidates[0]?.value ?? typed;
  if (espace !== 'assurance-maladie') return findByNumero(store, numero);
  return store.state.personnes.find(({ assure }) => assure?.numeros.includes(numero));
}

/** Who signs in under this identifier, as the espace knows people. */
export function findCompte(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
): MockCompte | undefined {
  const compte = lookUpCompte(store, espace, identifiant);
  return compte !== undefined && isShut(compte) ? undefined : compte;
}

/** The same, shut or not. */
export function lookUpCompte(
  store: MockStore,
  espace: EspaceId,
  identifiant: string,
): MockCompte | undefined {
  const { identifiants } = getEspace(espace);
  if (identifiants.includes('email') && (identifiants.length === 1 || identifiant.includes('@')))
    return byEmail(store, identifiant);
  return compteOfPersonne(store, findProfessionnel(store, espace, identifiant)?.id);
}

/** Frozen, or dormant: no password and no link opens it. */
export function isShut({ gele, dormant }: MockCompte): boolean {
  return gele === true || dormant === true;
}

export function compteOfPersonne(
  store: MockStore,
  personneId: string | undefined,
): MockCompte | undefined {
  return store.state.comptes.find((compte) => compte.personneId === personneId);
}

export function findCompteByEmail(store: MockStore, email: string): MockCompte | undefined {
  const compte = byEmail(store, email);
  return compte !== undefined && isShut(compte) ? undefined : compte;
}

function byEmail(store: MockStore, email: string): MockCompte | undefined {
  const wanted = email.toLowerCase();
  return store.state.comptes.find((compte) => compte.email.toLowerCase() === wanted);
}

/** The open session of this browser, or null; an expired one is forgotten. */
export function currentSession(store: MockStore, espace: EspaceId): MockSession | null {
  const id = store.jar.read(sessionCookie(espace));
  const session = store.state.sessions.find((candidate) => candidate.id === id);
  return session !== undefined && isOpen(store, espace, session) ? session : null;
}

/** Whether a request could still use it: within its limits. */
export function isOpen(store: MockStore, espace: EspaceId, session: MockSession): boolean {
  return limitsOf(espace, session).every((limit) => store.now() < limit);
}

/** The open sessions of an account. */
export function openSessionsOf(store: MockStore, { id, espace }: MockCompte): MockSession[] {
  return store.state.sessions.filter(
    (session) => session.compteId === id && isOpen(store, espace, session),
  );
}

/** What a route answers to who owes something first. */
const REFUSALS = {
  'second-facteur': 'second-facteur-a-donner',
  'mot-de-passe': 'mot-de-passe-a-definir',
  cgu: 'cgu-a-accepter',
  activite: 'activite-a-choisir',
} as const satisfies Record<Obligation, ProblemCode>;

/** Asks for a signed-in account that owes nothing, or no more than `access` allows. Counts as activity. */
export function demandSession(
  store: MockStore,
  espace: EspaceId,
  access: 'compte' | 'compte-restreint' | 'compte-second-facteur' = 'compte',
): { session: MockSession; compte: MockCompte; personne: Personne } {
  const session = currentSession(store, espace);
  if (!session) throw new MockRefusal('non-connecte');
  const [owed] = session.obligations;
  const refused =
    access === 'compte' || (access === 'compte-restreint' && owed === 'second-facteur');
  if (refused && owed) throw new MockRefusal(REFUSALS[owed]);
  if (store.state.scenario !== 'session-bientot-fermee') session.vueLe = store.now().toISOString();
  const compte = compteOf(store, session.compteId);
  return { session, compte, personne: personneOf(store, compte.personneId) };
}

export function openSession(
  store: MockStore,
  compte: MockCompte,
  preuve: 'mot-de-passe' | 'lien-email' | 'cps' | 'cpe',
): MockSession {
  const now = store.now().toISOString();
  const due = compte.cguVersion === getEspace(compte.espace).documents.cgu.version;
  const activite = startingActivity(personneOf(store, compte.personneId), preuve);
  const session: MockSession = {
    id: store.token(22),
    compteId: compte.id,
    appareil: mockBrowserName,
    ouverteLe: now,
    vueLe: now,
    preuve,
    obligations: [
      // A card spares it (spec, rule 13).
      ...(!isCard(preuve) && compte.secondFacteur?.activeLe ? (['second-facteur'] as const) : []),
      ...(preuve === 'lien-email' ? (['mot-de-passe'] as const) : []),
      ...(due ? [] : (['cgu'] as const)),
      ...(activite === 'a-choisir' ? (['activite'] as const) : []),
    ],
    precedente: compte.derniereConnexion,
    ...(activite === null || activite === 'a-choisir' ? {} : { activiteId: activite.id }),
  };
  compte.derniereConnexion = { le: now, appareil: mockBrowserName };
  holdSession(store, compte.espace, session);
  return session;
}

function isCard(preuve: string): boolean {
  return preuve === 'cps' || preuve === 'cpe';
}

/** This browser has that session from now on. */
export function holdSession(store: MockStore, espace: EspaceId, session: MockSession): void {
  store.state.sessions.push(session);
  store.jar.write(sessionCookie(espace), session.id);
}

/** As a list of open sessions shows it, to the one that asks. */
export function openSessionOf(
  { id, appareil, ouverteLe, vueLe, preuve, delegation }: MockSession,
  current: MockSession,
): SessionOuverte {
  const par = delegation?.nom ?? null;
  return { id, appareil, ouverteLe, vueLe, preuve, par, courante: id === current.id };
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
  const absolute = after(session.ouverteLe, absoluteMinutes);
  const { delegation } = session;
  const over = delegation ? endOfDay(delegation.finLe) : absolute;
  return [after(session.vueLe, idleMinutes), over < absolute ? over : absolute];
}

export function sessionViewOf(store: MockStore, espace: EspaceId): SessionView {
  const maintenant = store.now().toISOString();
  const session = currentSession(store, espace);
  if (!session) return { maintenant, compte: null, suite: null };
  const compte = compteOf(store, session.compteId);
  const personne = personneOf(store, compte.personneId);
  const [idle, absolute] = limitsOf(espace, session);
  return {
    maintenant,
    compte: {
      empreinte: `${session.compteId} ${session.delegation?.id ?? ''}`,
      nom: nomComplet(personne),
      initiales: initiales(personne),
      email: session.delegation?.email ?? compte.email,
      emailVerifie: session.delegation !== undefined || compte.emailVerifie,
      delegation: session.delegation
        ? { nom: session.delegation.nom, services: [...session.delegation.services] }
        : null,
      activite: activitesOf(personne).find(({ id }) => id === session.activiteId) ?? null,
      obligations: [...session.obligations],
      inactiviteLe: (idle < absolute ? idle : absolute).toISOString(),
      finLe: absolute.toISOString(),
    },
    suite: null,
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
  delegationId: string | null = null,
  appareil: string | null = mockBrowserName,
): void {
  store.state.rang += 1;
  store.state.evenements.push({
    rang: store.state.rang,
    compteId,
    le: store.now().toISOString(),
    type,
    appareil,
    detail,
    delegationId,
  });
}
