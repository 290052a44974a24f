import * as routes from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { mockedRoutes } from './handlers/index.ts';
import { MockRefusal } from './mock-route.ts';
import { aubertin, bensalem, canal } from './people-assurance-maladie.ts';
import { nadia, olivier } from './people-delegues.ts';
import { motDePasseDeDemo } from './people.ts';
import { signInAs } from './scenarios/seed.ts';
import { putDelegation } from './scenarios/seed-delegations.ts';
import { playScenario } from './scenarios/index.ts';
import type { ScenarioId } from './scenarios/ids.ts';
import { cardsOf, presentCard } from './store/cards.ts';
import { compteOf } from './store/comptes.ts';
import { createMockStore, memoryJar, type MockStore } from './store/store.ts';

const NOW = Date.parse('2026-11-20T13:00:00Z');

function start(scenario: ScenarioId = 'happy'): {
  store: MockStore;
  wait: (minutes: number) => void;
} {
  let now = NOW;
  const store = createMockStore({ now: () => new Date(now) });
  playScenario(store, scenario);
  return {
    store,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

/** Another browser of the same server. */
function another(store: MockStore): MockStore {
  return createMockStore({ jar: memoryJar(), now: () => store.now(), state: store.state });
}

async function call<R extends routes.Route>(
  store: MockStore,
  route: R,
  { body, id = '' }: { body?: routes.BodyInputOf<R>; id?: string } = {},
): Promise<routes.ResponseOf<R>> {
  const mocked = mockedRoutes.find((candidate) => candidate.route.id === route.id);
  const params = { espace: 'assurance-maladie', id, parcours: 'inscription' };
  return (await mocked?.answer(store, { params, query: {}, body })) as routes.ResponseOf<R>;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof MockRefusal) return outcome.code;
  if (outcome instanceof Error) throw outcome;
  return 'accepted';
}

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
      ['extendSession', 'getAccueil', 'listOwnDelegations', 'switchDelegation'].sort(),
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

  it('end with their last day, and with a frozen account', async () => {
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

    const frozen = start('assurance-maladie-gel').store;
    await call(frozen, routes.signInDelegue, { body: asNadia });
    await call(frozen, routes.freezeCompte, { body: { jeton: 'lien-de-maquette' } });
    expect((await call(frozen, routes.getSession)).compte).toBeNull();
    delete compteOf(frozen, `c-${aubertin.id}`).gele;
    expect(await codeOf(call(frozen, routes.signInDelegue, { body: asNadia }))).toBe(
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

it('a card of a structure’s staff is refused what is its owner’s, until the password is given', async () => {
  const { store } = start();
  compteOf(store, `c-${canal.id}`).cartesDuPersonnel = true;
  const card = cardsOf(store).find(({ personneId }) => personneId === canal.id);
  presentCard(store, 'assurance-maladie', card ?? 'inconnue', 'connexion');
  expect(await codeOf(call(store, routes.listSessions))).toBe('reserve-au-titulaire');
  await call(store, routes.provePassword, { body: { motDePasse: motDePasseDeDemo } });
  expect(await codeOf(call(store, routes.listSessions))).toBe('accepted');
});
