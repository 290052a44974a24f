import * as routes from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { aubertin, bensalem } from './people-assurance-maladie.ts';
import { nadia, olivier } from './people-delegues.ts';
import { motDePasseDeDemo } from './people.ts';
import { signInAs } from './scenarios/seed.ts';
import { putDelegateLink, putDelegation } from './scenarios/seed-delegations.ts';
import { compteOf } from './store/comptes.ts';
import { blockDormant } from './store/shut.ts';
import type { MockStore } from './store/store.ts';
import { another, call, codeOf, start } from './testing/mocked-portal.ts';

const asNadia = { email: nadia.email, motDePasse: motDePasseDeDemo };
const compteOfAubertin = (store: MockStore) => compteOf(store, `c-${aubertin.id}`);
const last = (store: MockStore) => store.state.messages[0];

/** Nothing that was given under her activity opens any more. */
function leaveActivity(store: MockStore): void {
  store.state.delegations.forEach((given) => Object.assign(given, { activiteId: 'quittee' }));
}

describe('a mocked delegation that opens nothing at present', () => {
  it('is listed last, switched to by nobody, and given up like the others', async () => {
    const { store } = start('delegue-sans-acces');
    const list = async () => (await call(store, routes.listOwnDelegations)).delegations;
    const [open, shut] = await list();
    expect([open, shut]).toMatchObject([
      { titulaire: 'Dr Claire Aubertin-Desmarets', courante: true, ouvre: true },
      { titulaire: 'Dr Karim Bensalem', services: ['paiements'], courante: false, ouvre: false },
    ]);
    const id = shut?.id ?? '';
    const chosen = codeOf(call(store, routes.switchDelegation, { body: { id } }));
    expect(await chosen).toBe('introuvable');
    const { compte } = await call(store, routes.giveUpDelegation, { id });
    expect(compte?.nom).toBe('Dr Claire Aubertin-Desmarets');
    expect(store.state.messages.slice(0, 2).map(({ to }) => to)).toEqual([
      bensalem.email,
      nadia.email,
    ]);
    expect(await list()).toHaveLength(1);
    expect(await codeOf(call(store, routes.giveUpDelegation, { id }))).toBe('introuvable');
  });

  it('is not proposed while the account is shut', async () => {
    const { store } = start('delegue-invitation');
    blockDormant(store, compteOfAubertin(store));
    const look = call(store, routes.lookUpInvitation, { body: { jeton: 'lien-de-maquette' } });
    expect(await codeOf(look)).toBe('lien-expire');
  });

  it('gives a forgotten password back where the account is open, and not where it is shut', async () => {
    const { store } = start();
    const ask = () => call(store, routes.requestDelegueReset, { body: { email: nadia.email } });
    leaveActivity(store);
    await ask();
    expect(last(store)).toMatchObject({ to: nadia.email });
    blockDormant(store, compteOfAubertin(store));
    await ask();
    expect(last(store)).toMatchObject({ to: aubertin.email });
  });

  it('has a failed sign-in told to its owner', async () => {
    const { store } = start();
    leaveActivity(store);
    expect(await codeOf(call(store, routes.signInDelegue, { body: asNadia }))).toBe(
      'identifiants-refuses',
    );
    signInAs(store, aubertin);
    const { evenements } = await call(store, routes.listEvenements);
    expect(evenements[0]).toMatchObject({ type: 'connexion-deleguee-echouee' });
  });
});

describe('the mocks answer as the server does', () => {
  it.each([
    [['paiements', 'aat'], { services: ['paiements'], ouvre: true }],
    [['aat'], { services: ['aat'], ouvre: false }],
  ])('about services that may no longer be given, among %j', async (services, listed) => {
    const { store } = start();
    await call(store, routes.signInDelegue, { body: asNadia });
    const { id } = putDelegation(store, bensalem, nadia, { services });
    const { delegations } = await call(store, routes.listOwnDelegations);
    expect(delegations.find((delegation) => delegation.id === id)).toMatchObject(listed);
    const chosen = codeOf(call(store, routes.switchDelegation, { body: { id } }));
    expect(await chosen).toBe(listed.ouvre ? 'accepted' : 'introuvable');
  });

  it('about sessions that are over: listed to nobody, counted by nobody', async () => {
    const { store, wait } = start();
    const [owner, phone, desk] = [another(store), another(store), another(store)];
    await call(phone, routes.signInDelegue, { body: asNadia });
    signInAs(owner, aubertin);
    wait(61);
    await call(desk, routes.signInDelegue, { body: asNadia });
    signInAs(owner, aubertin);
    expect((await call(owner, routes.listSessions)).sessions).toHaveLength(2);
    expect((await call(owner, routes.getAccueil)).sessionsOuvertes).toBe(2);
    expect((await call(desk, routes.listDelegueSessions)).sessions).toHaveLength(1);
    expect(await call(desk, routes.endOtherDelegueSessions)).toEqual({ fermees: 0 });
    expect(await call(owner, routes.endOtherSessions)).toEqual({ fermees: 1 });
  });

  it('about a delegation that reaches further: its owner is told, with the link that freezes', async () => {
    const { store } = start('delegations');
    const [given] = (await call(store, routes.listDelegations)).delegations;
    const { id = '', finLe = '' } = given ?? {};
    const change = (services: string[]) =>
      call(store, routes.updateDelegation, { id, body: { services, finLe } });
    const before = store.state.messages.length;
    await change(['paiements']);
    expect(store.state.messages).toHaveLength(before);
    await change(['paiements', 'liens-utiles']);
    expect(last(store)?.to).toBe(aubertin.email);
    expect(last(store)?.links[0]).toContain('/gel?jeton=');
  });

  it('about too many invitations: when another may leave', async () => {
    const { store } = start('delegations');
    const pending = store.state.delegations.find(({ delegueId }) => delegueId === olivier.id);
    const resend = () => call(store, routes.resendInvitation, { id: pending?.id ?? '' });
    for (let sent = 0; sent < 3; sent += 1) await resend();
    await expect(resend()).rejects.toMatchObject({
      code: 'envois-epuises',
      params: { minutes: 1440 },
    });
  });

  it('about a link sent before a password was chosen anew: it opens nothing', async () => {
    const { store } = start();
    store.state.delegations = [];
    const { id } = putDelegation(store, bensalem, nadia, { accepteeLe: null });
    putDelegateLink(store, 'mot-de-passe-delegue', nadia.id);
    store.state.liensSujet.push({
      jeton: 'invitation',
      kind: 'invitation-delegation',
      sujetId: id,
      expireLe: store.inMinutes(60),
      utilise: false,
    });
    const chosen = {
      nouveauMotDePasse: 'Lune-Corail-9-Moulin',
      nouveauMotDePasseConfirmation: 'Lune-Corail-9-Moulin',
    };
    await call(store, routes.acceptInvitation, { body: { jeton: 'invitation', ...chosen } });
    const body = { jeton: 'lien-de-maquette', ...chosen };
    expect(await codeOf(call(store, routes.setDeleguePassword, { body }))).toBe('lien-utilise');
  });
});
