import * as routes from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { delegationMessages } from '../texts-delegations.fr.ts';
import { mock, MockRefusal } from '../mock-route.ts';
import { closeSessions, demandSession, recordEvenement } from '../store/comptes.ts';
import {
  delegableServices,
  delegationViewOf,
  delegueOf,
  demandBeyondMailbox,
  demandDelegation,
  demandDelegations,
  demandInvitationLeft,
  demandLimits,
  endDelegation,
  findDelegue,
  latestDay,
  liveDelegations,
  sendInvitation,
  tellOwner,
} from '../store/delegations.ts';
import { demandRecentProof } from '../store/seconds-facteurs.ts';
import type { MockCompte, MockDelegation, MockDelegue } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';

const done = { fait: true } as const;

/** What the owner of an account does with the delegations they give. */
export const delegationMocks = [
  mock(routes.listDelegations, ({ store, params: { espace } }) => {
    const { perCompte } = demandDelegations(espace);
    const { session, compte } = demandSession(store, espace);
    const live = liveDelegations(store, compte);
    return {
      delegations: live.map((delegation) => delegationViewOf(store, delegation)),
      delegables: delegableServices(store, espace, session),
      reste: Math.max(0, perCompte - live.length),
      finMax: latestDay(store, espace),
    };
  }),
  mock(routes.proposeDelegation, ({ store, params: { espace }, body }) => {
    const { perCompte } = demandDelegations(espace);
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    const known = findDelegue(store, espace, body.email);
    demandInvitationLeft(store, compte, known);
    demandBeyondMailbox(session);
    if (body.email.toLowerCase() === compte.email.toLowerCase())
      throw new MockRefusal('delegation-a-soi');
    demandLimits(store, espace, session, body);
    const live = liveDelegations(store, compte);
    if (live.some(({ delegueId }) => delegueId === known?.id))
      throw new MockRefusal('delegation-existante');
    if (live.length >= perCompte) throw new MockRefusal('delegations-epuisees');
    const delegue = known ?? addDelegue(store, espace, body.email);
    const { prenom, nom, services, finLe } = body;
    const given = { prenom, nom, services, finLe, activiteId: session.activiteId ?? null };
    const delegation = addDelegation(store, compte, delegue, given);
    sendInvitation(store, compte, delegation);
    recordEvenement(store, compte.id, 'delegation-proposee', null, delegation.id);
    tellOwner(store, delegation, 'proposee');
    return delegationViewOf(store, delegation);
  }),
  mock(routes.updateDelegation, ({ store, params: { espace, id }, body }) => {
    demandDelegations(espace);
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    const delegation = demandDelegation(store, compte, id);
    demandBeyondMailbox(session);
    const { activiteId, services, finLe } = delegation;
    const giving = { ...session, ...(activiteId === null ? {} : { activiteId }) };
    demandLimits(store, espace, giving, body);
    Object.assign(delegation, { services: body.services, finLe: body.finLe });
    closeSessions(store, (open) => open.delegation?.id === id);
    if (body.finLe > finLe || body.services.some((service) => !services.includes(service)))
      tellOwner(store, delegation, 'modifiee');
    recordEvenement(store, compte.id, 'delegation-modifiee', null, id);
    return delegationViewOf(store, delegation);
  }),
  mock(routes.endDelegation, ({ store, params: { espace, id } }) => {
    demandDelegations(espace);
    const { compte } = demandSession(store, espace);
    endDelegation(store, demandDelegation(store, compte, id));
    recordEvenement(store, compte.id, 'delegation-retiree', null, id);
    return done;
  }),
  mock(routes.resendInvitation, ({ store, params: { espace, id } }) => {
    demandDelegations(espace);
    const { compte } = demandSession(store, espace);
    const delegation = demandDelegation(store, compte, id);
    demandInvitationLeft(store, compte, delegueOf(store, delegation.delegueId));
    if (delegation.accepteeLe !== null) throw new MockRefusal('introuvable');
    sendInvitation(store, compte, delegation);
    recordEvenement(store, compte.id, 'delegation-proposee', delegationMessages.renvoyee, id);
    return done;
  }),
];

function addDelegue(store: MockStore, espace: EspaceId, email: string): MockDelegue {
  const delegue = { id: store.token(12), espace, email, motDePasse: null };
  store.state.delegues.push(delegue);
  return delegue;
}

type Given = Pick<MockDelegation, 'prenom' | 'nom' | 'services' | 'finLe' | 'activiteId'>;

function addDelegation(
  store: MockStore,
  { id: compteId }: MockCompte,
  { id: delegueId }: MockDelegue,
  given: Given,
): MockDelegation {
  const delegation: MockDelegation = {
    id: store.token(12),
    compteId,
    delegueId,
    ...given,
    proposeeLe: store.now().toISOString(),
    accepteeLe: null,
    derniereConnexionLe: null,
    termineeLe: null,
  };
  store.state.delegations.push(delegation);
  return delegation;
}
