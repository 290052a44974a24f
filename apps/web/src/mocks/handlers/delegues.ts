import * as routes from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import {
  closeSessions,
  compteOf,
  isOpen,
  isShut,
  openSessionOf,
  recordEvenement,
  sessionViewOf,
} from '../store/comptes.ts';
import {
  activiteOf,
  delegueOf,
  demandDelegations,
  findDelegue,
  giveUpDelegation,
  isLive,
  tellOwner,
  titulaireOf,
} from '../store/delegations.ts';
import {
  acceptedDelegations,
  delegueDoor,
  demandDelegateSession,
  demandDelegue,
  keepsPassword,
  openDelegateSession,
  openServices,
  recordAs,
  usableDelegations,
} from '../store/delegues.ts';
import { createLienSujet, demandSujet, sendMessage, supersedeSujet } from '../store/messages.ts';
import { demandStrength } from '../store/passwords.ts';
import type { MockDelegation, MockDelegue, MockLienSujet, MockSession } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { delegationMessages } from '../texts-delegations.fr.ts';

/** What somebody does who acts for others. */
export const delegueMocks = [
  mock(routes.lookUpInvitation, ({ store, params: { espace }, body: { jeton } }) => {
    demandDelegations(espace);
    const { lien, delegation } = demandInvitation(store, jeton);
    const { prenom, nom, services, finLe } = delegation;
    const delegue = delegueOf(store, delegation.delegueId);
    return {
      titulaire: titulaireOf(store, delegation),
      prenom,
      nom,
      email: delegue.email,
      services: [...services],
      finLe,
      motDePasseAChoisir: !keepsPassword(store, delegue),
      expireLe: lien.expireLe,
    };
  }),
  mock(routes.acceptInvitation, ({ store, params: { espace }, body }) => {
    demandDelegations(espace);
    const { lien, delegation } = demandInvitation(store, body.jeton);
    const delegue = delegueOf(store, delegation.delegueId);
    if (!keepsPassword(store, delegue)) {
      const { nouveauMotDePasse } = body;
      if (nouveauMotDePasse === undefined) throw new MockRefusal('mot-de-passe-a-definir');
      demandStrength(espace, 'nouveauMotDePasse', nouveauMotDePasse);
      delegue.motDePasse = nouveauMotDePasse;
      supersedeSujet(store, 'mot-de-passe-delegue', delegue.id);
    }
    lien.utilise = true;
    delegation.accepteeLe = store.now().toISOString();
    recordAs(store, delegation, 'delegation-acceptee');
    tellOwner(store, delegation, 'acceptee');
    return { email: delegue.email };
  }),
  mock(routes.signInDelegue, ({ store, params: { espace }, body: { email, motDePasse } }) => {
    demandDelegations(espace);
    openDelegateSession(store, espace, demandDelegue(store, espace, email, motDePasse));
    return sessionViewOf(store, espace);
  }),
  mock(routes.requestDelegueReset, ({ store, params: { espace }, body: { email } }) => {
    demandDelegations(espace);
    const delegue = findDelegue(store, espace, email);
    if (delegue && delegue.motDePasse !== null && isLetAct(store, delegue)) {
      const link = createLienSujet(store, espace, 'mot-de-passe-delegue', delegue.id);
      const envelope = { channel: 'email', to: delegue.email } as const;
      sendMessage(store, espace, envelope, delegationMessages.motDePasse(link));
    }
    return { fait: true } as const;
  }),
  mock(routes.setDeleguePassword, ({ store, params: { espace }, body }) => {
    demandDelegations(espace);
    const lien = demandSujet(store, body.jeton, 'mot-de-passe-delegue');
    demandStrength(espace, 'nouveauMotDePasse', body.nouveauMotDePasse);
    const delegue = delegueOf(store, lien.sujetId);
    lien.utilise = true;
    delegue.motDePasse = body.nouveauMotDePasse;
    closeSessions(store, (session) => session.delegation?.delegueId === delegue.id);
    delete store.state.echecs[delegueDoor(delegue.email)];
    for (const delegation of acceptedDelegations(store, delegue))
      recordAs(store, delegation, 'mot-de-passe-delegue-change');
    const envelope = { channel: 'email', to: delegue.email } as const;
    sendMessage(store, espace, envelope, delegationMessages.motDePasseChange);
    return { email: delegue.email };
  }),
  mock(routes.listOwnDelegations, ({ store, params: { espace } }) => {
    const { delegue, courante } = demandDelegateSession(store, espace);
    const delegations = acceptedDelegations(store, delegue).map((delegation) => {
      const open = openServices(store, delegation);
      const opens = open.length > 0;
      return {
        id: delegation.id,
        titulaire: titulaireOf(store, delegation),
        activite: activiteOf(store, delegation),
        services: opens ? open : [...delegation.services],
        finLe: delegation.finLe,
        courante: delegation.id === courante.id,
        ouvre: opens || delegation.id === courante.id,
      };
    });
    return {
      delegations: delegations.sort(
        (a, b) => Number(b.ouvre) - Number(a.ouvre) || a.titulaire.localeCompare(b.titulaire, 'fr'),
      ),
    };
  }),
  mock(routes.switchDelegation, ({ store, params: { espace }, body: { id } }) => {
    const { session, delegue, courante } = demandDelegateSession(store, espace);
    if (courante.id === id) return sessionViewOf(store, espace);
    const chosen = usableDelegations(store, delegue).find((delegation) => delegation.id === id);
    if (!chosen) throw new MockRefusal('introuvable');
    const opened = openDelegateSession(store, espace, chosen);
    // It ends no later than the first would have.
    opened.ouverteLe = session.ouverteLe;
    recordEvenement(store, session.compteId, 'deconnexion', null, courante.id);
    return sessionViewOf(store, espace);
  }),
  mock(routes.giveUpDelegation, ({ store, params: { espace, id } }) => {
    const { delegue } = demandDelegateSession(store, espace);
    const given = acceptedDelegations(store, delegue).find((delegation) => delegation.id === id);
    if (!given) throw new MockRefusal('introuvable');
    giveUpDelegation(store, given);
    recordAs(store, given, 'delegation-renonciation');
    return sessionViewOf(store, espace);
  }),
  mock(routes.listDelegueSessions, ({ store, params: { espace } }) => {
    const { session: current, delegue } = demandDelegateSession(store, espace);
    return {
      sessions: openSessionsFor(store, espace, delegue)
        .map((session) => ({
          ...openSessionOf(session, current),
          par: null,
          pour: titulaireOf(store, session),
        }))
        .sort((a, b) => Number(b.courante) - Number(a.courante)),
    };
  }),
  mock(routes.endDelegueSession, ({ store, params: { espace, id } }) => {
    if (endOwnSessions(store, espace, 'session-fermee', (session) => session.id === id) === 0)
      throw new MockRefusal('session-introuvable');
    return { fait: true } as const;
  }),
  mock(routes.endOtherDelegueSessions, ({ store, params: { espace } }) => ({
    fermees: endOwnSessions(store, espace, 'sessions-fermees', () => true),
  })),
];

/** Of the delegate signed in, but for this one: an event for each delegation they were under. */
function endOwnSessions(
  store: MockStore,
  espace: EspaceId,
  type: 'session-fermee' | 'sessions-fermees',
  chosen: (session: MockSession) => boolean,
): number {
  const { session: current, delegue } = demandDelegateSession(store, espace);
  const ended = openSessionsFor(store, espace, delegue).filter(
    (session) => session !== current && chosen(session),
  );
  closeSessions(store, (session) => ended.includes(session));
  const under = new Map(ended.map(({ delegation, compteId }) => [delegation?.id, compteId]));
  for (const [id, compteId] of under) recordEvenement(store, compteId, type, null, id ?? null);
  return ended.length;
}

function openSessionsFor(
  store: MockStore,
  espace: EspaceId,
  { id }: MockDelegue,
): readonly MockSession[] {
  return store.state.sessions.filter(
    (session) => session.delegation?.delegueId === id && isOpen(store, espace, session),
  );
}

/** Somebody whose account is open has given them a delegation. */
function isLetAct(store: MockStore, delegue: MockDelegue): boolean {
  return acceptedDelegations(store, delegue).some(
    ({ compteId }) => !isShut(compteOf(store, compteId)),
  );
}

function demandInvitation(
  store: MockStore,
  jeton: string,
): { lien: MockLienSujet; delegation: MockDelegation } {
  const lien = demandSujet(store, jeton, 'invitation-delegation');
  const { kind: genre, sujetId } = lien;
  const delegation = store.state.delegations.find(({ id }) => id === sujetId);
  if (!delegation || delegation.termineeLe !== null || delegation.accepteeLe !== null)
    throw new MockRefusal('lien-utilise', { genre });
  if (!isLive(store, delegation) || isShut(compteOf(store, delegation.compteId)))
    throw new MockRefusal('lien-expire', { genre });
  return { lien, delegation };
}
