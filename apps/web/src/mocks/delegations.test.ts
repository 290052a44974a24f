import * as routes from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { aubertin, bensalem } from './people-assurance-maladie.ts';
import { nadia, olivier } from './people-delegues.ts';
import { motDePasseDeDemo } from './people.ts';
import { signInAs } from './scenarios/seed.ts';
import { putDelegation } from './scenarios/seed-delegations.ts';
import type { MockStore } from './store/store.ts';
import { another, call, codeOf, start } from './testing/mocked-portal.ts';

function tokenTo(store: MockStore, email: string): string {
  const message = store.state.messages.find(({ to, links }) => to === email && links.length > 0);
  return new URL(message?.links[0] ?? '').searchParams.get('jeton') ?? '';
}

const proposal = {
  prenom: olivier.prenom,
  nom: olivier.nom,
  email: olivier.email,
  services: ['paiements'],
  finLe: '2027-03-31',
};
const chosen = {
  nouveauMotDePasse: 'Lune-Corail-9-Moulin',
  nouveauMotDePasseConfirmation: 'Lune-Corail-9-Moulin',
};
const asNadia = { email: nadia.email, motDePasse: motDePasseDeDemo };

describe('the mocked delegations', () => {
  it('are proposed, accepted, used and taken back', async () => {
    const { store } = start();
    signInAs(store, aubertin);
    const { id } = await call(store, routes.proposeDelegation, { body: proposal });
    expect(await codeOf(call(store, routes.proposeDelegation, { body: proposal }))).toBe(
      'delegation-existante',
    );
    const browser = another(store);
    const jeton = tokenTo(store, olivier.email);
    expect(await call(browser, routes.lookUpInvitation, { body: { jeton } })).toMatchObject({
      titulaire: 'Dr Claire Aubertin-Desmarets',
      services: ['paiements'],
      motDePasseAChoisir: true,
    });
    expect(await codeOf(call(browser, routes.acceptInvitation, { body: { jeton } }))).toBe(
      'mot-de-passe-a-definir',
    );
    const accept = () => call(browser, routes.acceptInvitation, { body: { jeton, ...chosen } });
    expect(await accept()).toEqual({ email: olivier.email });
    expect(await codeOf(accept())).toBe('lien-utilise');
    const signedIn = await call(browser, routes.signInDelegue, {
      body: { email: olivier.email, motDePasse: chosen.nouveauMotDePasse },
    });
    expect(signedIn.compte).toMatchObject({
      nom: 'Dr Claire Aubertin-Desmarets',
      email: olivier.email,
      delegation: { nom: 'Olivier Peuplier', services: ['paiements'] },
    });
    const { services, email } = await call(browser, routes.getAccueil);
    expect({ services: services.map((service) => service.id), email }).toEqual({
      services: ['paiements'],
      email: olivier.email,
    });
    const { evenements } = await call(store, routes.listEvenements);
    expect(evenements.map(({ type, par, concerne }) => [type, par, concerne])).toEqual([
      ['connexion-deleguee', 'Olivier Peuplier', null],
      ['delegation-acceptee', 'Olivier Peuplier', null],
      ['delegation-proposee', null, 'Olivier Peuplier'],
    ]);
    const { sessions } = await call(store, routes.listSessions);
    expect(sessions.map(({ par }) => par)).toContain('Olivier Peuplier');
    await call(store, routes.endDelegation, { id });
    expect(await codeOf(call(browser, routes.getAccueil))).toBe('non-connecte');
    expect(store.state.messages[0]).toMatchObject({ to: olivier.email });
  });

  it('are refused what is their owner’s, everywhere a route does not say otherwise', async () => {
    const { store } = start('delegue-accueil');
    const served: string[] = [];
    for (const route of routes.allRoutes.filter(({ access }) => access !== 'public'))
      if ((await codeOf(call(store, route, { id: 'inconnue' }))) !== 'reserve-au-titulaire')
        served.push(route.id);
    expect(served.sort()).toEqual(
      [
        'endDelegueSession',
        'endOtherDelegueSessions',
        'extendSession',
        'getAccueil',
        'giveUpDelegation',
        'listDelegueSessions',
        'listOwnDelegations',
        'switchDelegation',
      ].sort(),
    );
  });

  it('lock after three wrong passwords, known or not, and no account with them', async () => {
    for (const email of [nadia.email, 'personne@nulle-part.example']) {
      const { store, wait } = start();
      const attempt = (motDePasse: string) =>
        codeOf(call(store, routes.signInDelegue, { body: { email, motDePasse } }));
      expect(await attempt('faux')).toBe('identifiants-refuses');
      expect(await attempt('faux')).toBe('identifiants-refuses');
      expect(await attempt('faux')).toBe('compte-bloque');
      expect(await attempt(motDePasseDeDemo)).toBe('compte-bloque');
      wait(15);
      expect(await attempt('faux')).toBe('identifiants-refuses');
    }
  });

  it('end with their last day', async () => {
    const { store, wait } = start();
    putDelegation(store, bensalem, nadia, { finLe: '2026-11-20' });
    store.state.delegations.shift();
    // Half an hour before midnight in Paris.
    wait(9 * 60 + 30);
    const { compte } = await call(store, routes.signInDelegue, { body: asNadia });
    expect(compte?.finLe).toBe('2026-11-20T23:00:00.000Z');
    wait(29);
    expect((await call(store, routes.getSession)).compte).not.toBeNull();
    wait(1);
    expect((await call(store, routes.getSession)).compte).toBeNull();
    expect(await codeOf(call(store, routes.signInDelegue, { body: asNadia }))).toBe(
      'identifiants-refuses',
    );
  });

  it('are chosen among, where a delegate has several', async () => {
    const { store } = start('delegue-deux-titulaires');
    const { delegations } = await call(store, routes.listOwnDelegations);
    const other = delegations.find(({ courante }) => !courante);
    const switched = await call(store, routes.switchDelegation, { body: { id: other?.id ?? '' } });
    expect(switched.compte).toMatchObject({ nom: 'Dr Karim Bensalem' });
    expect(store.state.sessions.filter(({ delegation }) => delegation)).toHaveLength(1);
    const stranger = { body: { id: 'inconnue' } };
    expect(await codeOf(call(store, routes.switchDelegation, stranger))).toBe('introuvable');
  });

  it('end when their delegate gives them up, here and on other browsers', async () => {
    const { store } = start('delegue-deux-titulaires');
    const elsewhere = another(store);
    await call(elsewhere, routes.signInDelegue, { body: asNadia });
    const { delegations } = await call(store, routes.listOwnDelegations);
    const current = delegations.find(({ courante }) => courante)?.id ?? '';
    const other = delegations.find(({ courante }) => !courante)?.id ?? '';
    const giveUp = (id: string) => call(store, routes.giveUpDelegation, { id });
    expect(await codeOf(giveUp('inconnue'))).toBe('introuvable');
    expect((await giveUp(other)).compte?.nom).toBe('Dr Claire Aubertin-Desmarets');
    expect(store.state.messages.slice(0, 2).map(({ to }) => to)).toEqual([
      bensalem.email,
      nadia.email,
    ]);
    expect((await giveUp(current)).compte).toBeNull();
    expect(await codeOf(call(elsewhere, routes.getAccueil))).toBe('non-connecte');
    expect(await codeOf(call(store, routes.signInDelegue, { body: asNadia }))).toBe(
      'identifiants-refuses',
    );
    signInAs(store, aubertin);
    const { evenements } = await call(store, routes.listEvenements);
    expect(evenements[0]).toMatchObject({
      type: 'delegation-renonciation',
      par: 'Nadia Benali',
    });
  });

  it('show a delegate their own sessions, and close the others', async () => {
    const { store } = start('delegue-deux-titulaires');
    const [away, phone] = [another(store), another(store)];
    for (const browser of [away, phone])
      await call(browser, routes.signInDelegue, { body: asNadia });
    const { delegations } = await call(away, routes.listOwnDelegations);
    const other = delegations.find(({ courante }) => !courante);
    await call(away, routes.switchDelegation, { body: { id: other?.id ?? '' } });
    const owner = another(store);
    signInAs(owner, aubertin);
    const listed = async () =>
      (await call(store, routes.listDelegueSessions)).sessions.map(({ pour, courante }) => [
        pour,
        courante,
      ]);
    expect(await listed()).toEqual([
      ['Dr Claire Aubertin-Desmarets', true],
      ['Dr Claire Aubertin-Desmarets', false],
      ['Dr Karim Bensalem', false],
    ]);
    const { sessions } = await call(store, routes.listDelegueSessions);
    const end = (id = '') => call(store, routes.endDelegueSession, { id });
    await end(sessions[2]?.id);
    for (const id of [sessions[2]?.id, sessions[0]?.id, 'inconnue'])
      expect(await codeOf(end(id))).toBe('session-introuvable');
    expect(await codeOf(call(away, routes.getAccueil))).toBe('non-connecte');
    expect(await call(store, routes.endOtherDelegueSessions)).toEqual({ fermees: 1 });
    expect(await codeOf(call(phone, routes.getAccueil))).toBe('non-connecte');
    const { evenements } = await call(owner, routes.listEvenements);
    expect(evenements[0]).toMatchObject({ type: 'sessions-fermees', par: 'Nadia Benali' });
  });

  it('ask for more than the mailbox, and end with a new password where they are not accepted', async () => {
    const { store } = start();
    const session = signInAs(store, aubertin);
    session.boiteSeule = true;
    const propose = () => call(store, routes.proposeDelegation, { body: proposal });
    expect(await codeOf(propose())).toBe('preuve-necessaire');
    delete session.boiteSeule;
    await propose();
    const jeton = tokenTo(store, olivier.email);
    const body = { motDePasseActuel: motDePasseDeDemo, email: aubertin.email ?? '', ...chosen };
    await call(store, routes.updateCredentials, { body });
    const { delegations } = await call(store, routes.listDelegations);
    expect(delegations.map(({ email }) => email)).toEqual([nadia.email]);
    expect(await codeOf(call(store, routes.acceptInvitation, { body: { jeton, ...chosen } }))).toBe(
      'lien-utilise',
    );
  });

  it('ask anew for a password once all that was accepted has ended', async () => {
    const { store } = start();
    signInAs(store, aubertin);
    const [former] = (await call(store, routes.listDelegations)).delegations;
    const propose = () =>
      call(store, routes.proposeDelegation, { body: { ...proposal, email: nadia.email } });
    await call(store, routes.endDelegation, { id: former?.id ?? '' });
    await propose();
    const jeton = tokenTo(store, nadia.email);
    const { motDePasseAChoisir } = await call(store, routes.lookUpInvitation, { body: { jeton } });
    expect(motDePasseAChoisir).toBe(true);
    await call(store, routes.acceptInvitation, { body: { jeton, ...chosen } });
    expect(await codeOf(call(store, routes.signInDelegue, { body: asNadia }))).toBe(
      'identifiants-refuses',
    );
  });

  it('keep to the limits of the espace', async () => {
    const { store } = start();
    signInAs(store, aubertin);
    const propose = (changes: Partial<typeof proposal>) =>
      codeOf(call(store, routes.proposeDelegation, { body: { ...proposal, ...changes } }));
    expect(await propose({ services: ['aat'] })).toBe('delegation-hors-limites');
    expect(await propose({ finLe: '2027-11-21' })).toBe('delegation-hors-limites');
    expect(await propose({ finLe: '2026-11-19' })).toBe('delegation-hors-limites');
    expect(await propose({ email: aubertin.email ?? '' })).toBe('delegation-a-soi');
    expect(await propose({ finLe: '2027-11-20' })).toBe('accepted');
    const full = start('delegations-limite').store;
    expect(await codeOf(call(full, routes.proposeDelegation, { body: proposal }))).toBe(
      'delegations-epuisees',
    );
    const unsure = start('delegations-a-confirmer').store;
    expect(await codeOf(call(unsure, routes.proposeDelegation, { body: proposal }))).toBe(
      'preuve-necessaire',
    );
  });

  it('change, and renew their invitation', async () => {
    const { store } = start('delegations');
    const { delegations } = await call(store, routes.listDelegations);
    expect(delegations.map(({ etat, invitationExpireLe }) => [etat, invitationExpireLe !== null]))
      // Active, invited, and one whose invitation is dead.
      .toEqual([
        ['active', false],
        ['proposee', true],
        ['proposee', false],
      ]);
    const [active, , dead] = delegations;
    await call(store, routes.resendInvitation, { id: dead?.id ?? '' });
    const renewed = await call(store, routes.listDelegations);
    expect(renewed.delegations[2]?.invitationExpireLe).toBe('2026-11-27T13:00:00.000Z');
    const browser = another(store);
    await call(browser, routes.signInDelegue, { body: asNadia });
    const body = { services: ['liens-utiles'], finLe: '2027-01-01' };
    expect(
      await call(store, routes.updateDelegation, { id: active?.id ?? '', body }),
    ).toMatchObject(body);
    expect(await codeOf(call(browser, routes.getAccueil))).toBe('non-connecte');
  });

  it('give a forgotten password back, and the same answer to every address', async () => {
    const { store } = start();
    const ask = (email: string) => call(store, routes.requestDelegueReset, { body: { email } });
    expect(await ask('personne@nulle-part.example')).toEqual(await ask(nadia.email));
    expect(store.state.messages).toHaveLength(1);
    await call(store, routes.signInDelegue, { body: asNadia });
    const jeton = tokenTo(store, nadia.email);
    await call(store, routes.setDeleguePassword, { body: { jeton, ...chosen } });
    expect((await call(store, routes.getSession)).compte).toBeNull();
    expect(await codeOf(call(store, routes.signInDelegue, { body: asNadia }))).toBe(
      'identifiants-refuses',
    );
    const body = { email: nadia.email, motDePasse: chosen.nouveauMotDePasse };
    expect(await codeOf(call(store, routes.signInDelegue, { body }))).toBe('accepted');
  });
});
