import type { DelegationView } from '@eps/contracts';
import { getEspace, linkLifetimeHours, type Espace, type EspaceId } from '@eps/espaces';
import { MockRefusal } from '../mock-route.ts';
import { delegationMessages } from '../texts-delegations.fr.ts';
import { activitesOf } from './activites.ts';
import { closeSessions, compteOf, nomComplet, personneOf, recordEvenement } from './comptes.ts';
import { addMonths, dayOf } from './days.ts';
import { createLien, createLienSujet, sendMessage, supersedeSujet } from './messages.ts';
import { visibleServices } from './services.ts';
import type { MockCompte, MockDelegation, MockDelegue, MockSession } from './state.ts';
import type { MockStore } from './store.ts';

const DAILY_INVITATIONS = 20;
const DAILY_FOR_ADDRESSEE = 3;

/** What the espace says of delegations; where it has none they do not exist. */
export function demandDelegations(espace: EspaceId): NonNullable<Espace['delegations']> {
  const { delegations } = getEspace(espace);
  if (delegations === null) throw new MockRefusal('introuvable');
  return delegations;
}

/** Neither taken back nor past its last day. */
export function isLive(store: MockStore, { termineeLe, finLe }: MockDelegation): boolean {
  return termineeLe === null && finLe >= dayOf(store.now());
}

/** Those of an account, live. */
export function liveDelegations(store: MockStore, { id }: MockCompte): MockDelegation[] {
  return store.state.delegations.filter(
    (delegation) => delegation.compteId === id && isLive(store, delegation),
  );
}

/** One of the account's own. */
export function demandDelegation(
  store: MockStore,
  compte: MockCompte,
  delegationId: string,
): MockDelegation {
  const found = liveDelegations(store, compte).find(({ id }) => id === delegationId);
  if (!found) throw new MockRefusal('introuvable');
  return found;
}

export function delegueOf(store: MockStore, delegueId: string): MockDelegue {
  const found = store.state.delegues.find(({ id }) => id === delegueId);
  if (!found) throw new Error(`No mocked delegate ${delegueId}`);
  return found;
}

export function findDelegue(
  store: MockStore,
  espace: EspaceId,
  email: string,
): MockDelegue | undefined {
  const wanted = email.toLowerCase();
  return store.state.delegues.find(
    (delegue) => delegue.espace === espace && delegue.email.toLowerCase() === wanted,
  );
}

/** « Nadia Benali » */
export function nomOfDelegue(store: MockStore, delegationId: string): string | null {
  const found = store.state.delegations.find(({ id }) => id === delegationId);
  return found ? `${found.prenom} ${found.nom}` : null;
}

/** Services that an account may give under an activity. */
export function delegableServices(
  store: MockStore,
  espace: EspaceId,
  { compteId, activiteId }: Pick<MockSession, 'compteId' | 'activiteId'>,
): string[] {
  const { services }: Espace = getEspace(espace);
  if (activiteId === undefined) return [];
  const personne = personneOf(store, compteOf(store, compteId).personneId);
  const visible = new Set(visibleServices(espace, { activiteId }, personne).map(({ id }) => id));
  return services.filter(({ id, delegable }) => delegable && visible.has(id)).map(({ id }) => id);
}

/** Latest last day that may be chosen today. */
export function latestDay(store: MockStore, espace: EspaceId): string {
  return addMonths(dayOf(store.now()), demandDelegations(espace).maxMonths);
}

/** Of services and last day. */
export function demandLimits(
  store: MockStore,
  espace: EspaceId,
  session: MockSession,
  { services, finLe }: { readonly services: readonly string[]; readonly finLe: string },
): void {
  const given = delegableServices(store, espace, session);
  const inTime = finLe >= dayOf(store.now()) && finLe <= latestDay(store, espace);
  if (!inTime || !services.every((id) => given.includes(id)))
    throw new MockRefusal('delegation-hors-limites');
}

/** Twenty a day of an account, three to one address. */
export function demandInvitationLeft(
  store: MockStore,
  { id, espace }: MockCompte,
  delegue: MockDelegue | undefined,
): void {
  const hours = linkLifetimeHours(getEspace(espace), 'invitation-delegation');
  const since = store.inMinutes((hours - 24) * 60);
  const sent = store.state.liensSujet
    .filter(({ kind, expireLe }) => kind === 'invitation-delegation' && expireLe > since)
    .map(({ sujetId }) => store.state.delegations.find((known) => known.id === sujetId));
  const ofAccount = sent.filter((known) => known?.compteId === id);
  const toAddress = sent.filter((known) => delegue && known?.delegueId === delegue.id);
  if (ofAccount.length >= DAILY_INVITATIONS || toAddress.length >= DAILY_FOR_ADDRESSEE)
    throw new MockRefusal('envois-epuises', { minutes: 24 * 60 });
}

/** The mail with the link. */
export function sendInvitation(
  store: MockStore,
  compte: MockCompte,
  delegation: MockDelegation,
): void {
  const { espace } = compte;
  const link = createLienSujet(store, espace, 'invitation-delegation', delegation.id);
  const titulaire = titulaireOf(store, delegation);
  const { email } = delegueOf(store, delegation.delegueId);
  sendMessage(
    store,
    espace,
    { channel: 'email', to: email },
    delegationMessages.invitation(titulaire, link),
  );
}

/** A security mail: with the link that freezes the account. */
export function tellOwner(
  store: MockStore,
  delegation: MockDelegation,
  kind: 'proposee' | 'acceptee' | 'modifiee',
): void {
  const compte = compteOf(store, delegation.compteId);
  const nom = `${delegation.prenom} ${delegation.nom}`;
  const freeze = createLien(store, compte, 'gel-compte');
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, envelope, delegationMessages[kind](nom, freeze));
}

/** Ends it: its sessions end at once, its link is void, the delegate is told. */
export function endDelegation(
  store: MockStore,
  delegation: MockDelegation,
  message: 'retiree' | 'renoncee' = 'retiree',
): void {
  const { espace } = compteOf(store, delegation.compteId);
  delegation.termineeLe = store.now().toISOString();
  supersedeSujet(store, 'invitation-delegation', delegation.id);
  closeSessions(store, (session) => session.delegation?.id === delegation.id);
  if (delegation.accepteeLe === null) return;
  const { email } = delegueOf(store, delegation.delegueId);
  const words = delegationMessages[message](titulaireOf(store, delegation));
  sendMessage(store, espace, { channel: 'email', to: email }, words);
}

/** At the delegate’s wish: the owner is told, without a link. */
export function giveUpDelegation(store: MockStore, delegation: MockDelegation): void {
  endDelegation(store, delegation, 'renoncee');
  const { email, espace } = compteOf(store, delegation.compteId);
  const words = delegationMessages.renonciation(`${delegation.prenom} ${delegation.nom}`);
  sendMessage(store, espace, { channel: 'email', to: email }, words);
}

/** With a new password of the owner: those not accepted yet. */
export function endProposals(store: MockStore, compte: MockCompte): void {
  for (const delegation of liveDelegations(store, compte))
    if (delegation.accepteeLe === null) endDelegation(store, delegation);
}

/** Whoever has the mailbox alone gives no delegation, which would outlive the next password. */
export function demandBeyondMailbox({ boiteSeule, carteMontreeLe }: MockSession): void {
  if (boiteSeule === true && carteMontreeLe === undefined)
    throw new MockRefusal('preuve-necessaire');
}

/** With the account: frozen, or in other hands. Returns those that ended, for `recordEnds`. */
export function endDelegations(store: MockStore, compte: MockCompte): MockDelegation[] {
  const live = liveDelegations(store, compte);
  for (const delegation of live) endDelegation(store, delegation);
  return live;
}

/** Tells the owner of them, an event each, after that of their cause. */
export function recordEnds(
  store: MockStore,
  ended: readonly MockDelegation[],
  fin: keyof typeof delegationMessages.fins,
): void {
  for (const { id, compteId } of ended)
    recordEvenement(store, compteId, 'delegation-retiree', delegationMessages.fins[fin], id, null);
}

/** « Dr Claire Aubertin-Desmarets » */
export function titulaireOf(
  store: MockStore,
  { compteId }: Pick<MockDelegation, 'compteId'>,
): string {
  return nomComplet(personneOf(store, compteOf(store, compteId).personneId));
}

/** « Activité libérale »; null in an espace without activities. */
export function activiteOf(store: MockStore, delegation: MockDelegation): string | null {
  const personne = personneOf(store, compteOf(store, delegation.compteId).personneId);
  return activitesOf(personne).find(({ id }) => id === delegation.activiteId)?.libelle ?? null;
}

export function delegationViewOf(store: MockStore, delegation: MockDelegation): DelegationView {
  const { id, prenom, nom, services, finLe, proposeeLe, accepteeLe } = delegation;
  const link = store.state.liensSujet.find(
    ({ kind, sujetId, utilise, expireLe }) =>
      kind === 'invitation-delegation' &&
      sujetId === id &&
      !utilise &&
      new Date(expireLe) > store.now(),
  );
  return {
    id,
    prenom,
    nom,
    email: delegueOf(store, delegation.delegueId).email,
    etat: accepteeLe === null ? 'proposee' : 'active',
    activite: activiteOf(store, delegation),
    services: [...services],
    finLe,
    proposeeLe,
    invitationExpireLe: accepteeLe === null ? (link?.expireLe ?? null) : null,
    derniereConnexionLe: delegation.derniereConnexionLe,
  };
}
