import * as routes from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { aubertin, canal, ferreira, moreau, quatreSaisons } from './people-assurance-maladie.ts';
import { nadia } from './people-delegues.ts';
import { motDePasseDeDemo, type Personne } from './people.ts';
import { cardsOf, presentCard } from './store/cards.ts';
import { compteOf } from './store/comptes.ts';
import { createLien } from './store/messages.ts';
import { openAccount } from './store/open-account.ts';
import { blockDormant } from './store/shut.ts';
import type { MockStore } from './store/store.ts';
import { call, codeOf, start } from './testing/mocked-portal.ts';

const chosen = {
  email: aubertin.email ?? '',
  nouveauMotDePasse: 'Lune-Corail-9-Moulin',
  nouveauMotDePasseConfirmation: 'Lune-Corail-9-Moulin',
};

const asNadia = { email: nadia.email, motDePasse: motDePasseDeDemo };

function show(store: MockStore, { id }: Personne): string {
  const card = cardsOf(store).find(({ personneId }) => personneId === id);
  return presentCard(store, 'assurance-maladie', card ?? 'inconnue', 'connexion');
}

function signIn(store: MockStore, motDePasse = motDePasseDeDemo) {
  const body = { identifiant: aubertin.email ?? '', motDePasse };
  return call(store, routes.signIn, { body });
}

const subjects = (store: MockStore) => store.state.messages.map(({ subject }) => subject);

async function events(store: MockStore) {
  const { evenements } = await call(store, routes.listEvenements);
  return evenements;
}

describe('a frozen account of the mocks', () => {
  it('loses its delegations, and its owner reads it after the freeze', async () => {
    const { store } = start('assurance-maladie-gel');
    await call(store, routes.freezeCompte, { body: { jeton: 'lien-de-maquette' } });
    show(store, aubertin);
    await call(store, routes.updateCredentials, { body: chosen });
    const told = (await events(store)).filter(({ type }) => /gele$|^delegation/u.test(type));
    expect(told.map(({ type, par, concerne, detail }) => [type, par, concerne, detail])).toEqual([
      ['compte-degele', null, null, null],
      ['delegation-retiree', null, 'Nadia Benali', 'Compte gelé'],
      ['compte-gele', null, null, null],
    ]);
    expect(told.map(({ appareil }) => appareil === null)).toEqual([false, true, false]);
  });

  it('lets no delegate act, then or later', async () => {
    const { store } = start('assurance-maladie-gel');
    await call(store, routes.signInDelegue, { body: asNadia });
    await call(store, routes.freezeCompte, { body: { jeton: 'lien-de-maquette' } });
    expect((await call(store, routes.getSession)).compte).toBeNull();
    show(store, aubertin);
    const again = codeOf(call(store, routes.signInDelegue, { body: asNadia }));
    expect(await again).toBe('identifiants-refuses');
  });

  it('is reopened by its card, without what an intruder left', async () => {
    const { store } = start('assurance-maladie-gel');
    const compte = compteOf(store, `c-${aubertin.id}`);
    compte.secondFacteur = { secret: 'A', activeLe: store.inMinutes(-9), dernierPas: 0, codes: [] };
    await call(store, routes.freezeCompte, { body: { jeton: 'lien-de-maquette' } });
    expect(await codeOf(signIn(store))).toBe('identifiants-refuses');
    expect(subjects(store)[0]).toBe('Connexion à votre compte impossible');
    expect(await codeOf(signIn(store))).toBe('identifiants-refuses');
    expect(subjects(store).filter((subject) => /impossible/u.test(subject))).toHaveLength(1);
    expect(show(store, aubertin)).toBe('/assurance-maladie/mon-compte?compte=rouvert');
    expect(subjects(store)[0]).toBe('Votre compte est rouvert');
    expect(compte.secondFacteur).toBeUndefined();
    expect(await codeOf(signIn(store))).toBe('identifiants-refuses');
  });

  it('gets no link by its number', async () => {
    const { store } = start('assurance-maladie-gel');
    await call(store, routes.freezeCompte, { body: { jeton: 'lien-de-maquette' } });
    const body = { numero: aubertin.assure?.numeros[0] ?? '' };
    await call(store, routes.requestResetByNumber, { body });
    expect(subjects(store)[0]).toBe('Connexion à votre compte impossible');
  });

  it('stays shut to a card of its staff', () => {
    const { store } = start();
    const compte = compteOf(store, `c-${canal.id}`);
    Object.assign(compte, { cartesDuPersonnel: true, gele: true });
    expect(show(store, canal)).toBe('/assurance-maladie?cps=compte-ferme');
    expect(compte.gele).toBe(true);
  });
});

describe('a dormant account of the mocks', () => {
  it('tells its owner, not the screen, and comes back as it was by its card', async () => {
    const { store } = start('assurance-maladie-compte-dormant');
    expect(subjects(store)).toEqual(['Votre compte est bloqué faute d’utilisation']);
    expect(store.state.messages[0]?.text).toContain('votre clé de sécurité');
    expect(await codeOf(signIn(store))).toBe(await codeOf(signIn(start().store, 'faux')));
    expect(show(store, aubertin)).toBe('/assurance-maladie/accueil');
    expect(await codeOf(signIn(store))).toBe('accepted');
    const types = (await events(store)).map(({ type }) => type);
    expect(types).toContain('compte-dormant');
    expect(types).toContain('compte-degele');
  });

  it('goes on by its key, where one in use is told that it exists', async () => {
    for (const scenario of ['happy', 'assurance-maladie-compte-dormant'] as const) {
      const { store } = start(scenario);
      const { nir = '', finIban = '' } = aubertin.assure?.cle ?? {};
      await call(store, routes.beginCreation, { body: { numero: '931990014' } });
      const { etape } = await call(store, routes.proveKey, { body: { nir, finIban } });
      expect(etape).toBe(scenario === 'happy' ? 'compte-existant' : 'identifiants');
    }
  });

  it('reopened by its key, no link of before freezes it again', async () => {
    const { store } = start('assurance-maladie-compte-dormant');
    const compte = compteOf(store, `c-${aubertin.id}`);
    const before = createLien(store, compte, 'gel-compte');
    const personneId = aubertin.id;
    const { email, nouveauMotDePasse: motDePasse } = chosen;
    openAccount(store, 'assurance-maladie', {
      id: 'creation',
      cle: 'ici',
      personneId,
      reference: 'C-2026-11-000001',
      email,
      motDePasse,
      codeId: null,
      envois: [],
      expireLe: store.inMinutes(60),
      etat: 'attendue',
    });
    expect(await codeOf(signIn(store, motDePasse))).toBe('accepted');
    const freeze = (link = '') => {
      const jeton = new URL(link).searchParams.get('jeton') ?? '';
      return codeOf(call(store, routes.freezeCompte, { body: { jeton } }));
    };
    expect(await freeze(before)).toBe('lien-utilise');
    const told = store.state.messages.find(({ subject }) => /rouvert/u.test(subject));
    expect(await freeze(told?.links[0])).toBe('accepted');
  });

  it('lets no delegate act', async () => {
    const { store } = start('delegue-accueil');
    blockDormant(store, compteOf(store, `c-${aubertin.id}`));
    expect(await codeOf(call(store, routes.getAccueil))).toBe('non-connecte');
    const again = codeOf(call(store, routes.signInDelegue, { body: asNadia }));
    expect(await again).toBe('identifiants-refuses');
  });
});

it('a card of a centre’s director creates nothing; that of a nurse does once she is enrolled', () => {
  const { store } = start('assurance-maladie-centre-de-sante');
  expect(show(store, quatreSaisons)).toBe('/assurance-maladie?cps=directeur');
  expect(show(store, moreau)).toBe('/assurance-maladie/inscription/identifiants');
  expect(show(start().store, moreau)).toBe('/assurance-maladie?cps=non-enrole');
  expect(show(start().store, ferreira)).toBe('/assurance-maladie/inscription/identifiants');
});

it('a card of a structure’s staff is refused what is its owner’s, until the password is given', async () => {
  const { store } = start();
  compteOf(store, `c-${canal.id}`).cartesDuPersonnel = true;
  show(store, canal);
  expect(await codeOf(call(store, routes.listSessions))).toBe('reserve-au-titulaire');
  await call(store, routes.provePassword, { body: { motDePasse: motDePasseDeDemo } });
  expect(await codeOf(call(store, routes.listSessions))).toBe('accepted');
});
