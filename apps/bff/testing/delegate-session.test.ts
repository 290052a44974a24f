import { allRoutes, delegationRoutes } from '@eps/contracts';
import {
  CARDS,
  describeOnEachDialect,
  insertCompte,
  insertProfessionnel,
  insertTiers,
  testNumero,
  testPassword,
} from '@eps/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { type CardPortal, startCardPortal, startCps } from './cards.ts';
import {
  API,
  choosing,
  delegate,
  DELEGUE,
  DELEGUE_PASSWORD,
  insertOwner,
  NADIA,
  type Owner,
  signInDelegue,
  signInOwner,
} from './delegations.ts';
import { expectOk } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

type AnyRoute = (typeof allRoutes)[number];

const reserved = allRoutes.filter(
  ({ access, delegue }) => access !== 'public' && delegue === undefined,
);
const pathOf = ({ path }: AnyRoute, espace: string) =>
  path.replace(':espace', espace).replace(/:\w+/g, 'x');

describeOnEachDialect('a delegate, signed in', (dialect) => {
  let cards: CardPortal;
  let owner: Owner;
  let browser: Browser;

  beforeAll(async () => {
    cards = await startCardPortal(dialect);
    owner = await insertOwner(cards.portal.ctx);
    await delegate(cards.portal, await signInOwner(cards.portal, owner));
    browser = cards.portal.browser();
    expectOk(await signInDelegue(browser));
  });
  afterAll(() => cards.stop());

  it('is served by these routes and no other', () => {
    const served = allRoutes.filter(({ delegue }) => delegue !== undefined);
    expect(served.map(({ id }) => id).sort()).toEqual([
      'endDelegueSession',
      'endOtherDelegueSessions',
      'extendSession',
      'getAccueil',
      'giveUpDelegation',
      'listDelegueSessions',
      'listOwnDelegations',
      'switchDelegation',
    ]);
  });

  it.each(reserved)('is refused $id', async (route) => {
    const { status, body } = (await browser.send(
      route.method,
      pathOf(route, CARDS),
    )) as unknown as ProblemAnswer;
    expect([status, body.code]).toEqual([403, 'reserve-au-titulaire']);
  });

  it('gains nothing by the owner’s password, were it known', async () => {
    const typed = { motDePasse: testPassword };
    const answer = await browser.send('POST', `${API}/session/confirmation`, typed);
    expect(answer.body['code']).toBe('reserve-au-titulaire');
    expect((await browser.get(`${API}/compte`)).status).toBe(403);
  });

  it('has nothing confirmed by a card', async () => {
    const answer = await startCps(browser, 'confirmation');
    expect([answer.status, answer.body['code']]).toEqual([403, 'reserve-au-titulaire']);
  });

  it('reads what they act within, and never the owner’s address', async () => {
    const read = async (path: string) => expectOk(await browser.get(path));
    const answers = [
      await read(`${API}/session`),
      await read(`${API}/accueil`),
      await read(`${DELEGUE}/delegations`),
      expectOk(await browser.send('POST', `${API}/session/prolongation`)),
    ];
    const seen = answers.map(({ text }) => text).join('\n');
    expect(seen).toContain(NADIA.email);
    expect(seen).not.toContain(owner.email);
    expect(seen).not.toContain(owner.compteId);
  });

  it('opens neither the account’s door nor, with the account’s password, their own', async () => {
    const typed = { identifiant: NADIA.email, motDePasse: DELEGUE_PASSWORD };
    const atOwners = await cards.portal.browser().send('POST', `${API}/session`, typed);
    expect([atOwners.status, atOwners.body['code']]).toEqual([401, 'identifiants-refuses']);
    const own = { email: owner.email, motDePasse: testPassword };
    const atDelegues = await signInDelegue(cards.portal.browser(), own);
    expect([atDelegues.status, atDelegues.body['code']]).toEqual([401, 'identifiants-refuses']);
  });

  it('sees their own sessions, and closes the others', async () => {
    const elsewhere = cards.portal.browser();
    expectOk(await signInDelegue(elsewhere));
    const listed = async () => {
      const { body, text } = expectOk(await browser.get(`${DELEGUE}/sessions`));
      expect(text).not.toContain(owner.compteId);
      return body['sessions'] as { id: string; courante: boolean; pour: string }[];
    };
    const [here, other] = await listed();
    expect([here?.courante, here?.pour, other?.courante]).toEqual([true, owner.nom, false]);
    const ending = (id: string) => browser.send('DELETE', `${DELEGUE}/sessions/${id}`);
    expectOk(await ending(other?.id ?? ''));
    expect((await elsewhere.get(`${API}/accueil`)).status).toBe(401);
    for (const id of [other?.id, here?.id, 'absente'])
      expect((await ending(id ?? '')).body['code']).toBe('session-introuvable');
    expectOk(await signInDelegue(elsewhere));
    const all = expectOk(await browser.send('DELETE', `${DELEGUE}/sessions`));
    expect(all.body).toEqual({ fermees: 1 });
    expect((await elsewhere.get(`${API}/accueil`)).status).toBe(401);
    expect(await listed()).toHaveLength(1);
  });

  it('signs out', async () => {
    const leaving = cards.portal.browser();
    expectOk(await signInDelegue(leaving));
    const replayed = leaving.copy();
    expectOk(await leaving.send('DELETE', `${API}/session`));
    expect((await replayed.get(`${API}/accueil`)).status).toBe(401);
    expect((await browser.get(`${API}/accueil`)).status).toBe(200);
  });
});

const day = '2027-05-20';
/** What each route is asked with, where it wants a body. */
const bodies: Readonly<Record<string, object>> = {
  proposeDelegation: { ...NADIA, services: ['paiements'], finLe: day },
  updateDelegation: { services: ['paiements'], finLe: day },
  lookUpInvitation: { jeton: 'x'.repeat(43) },
  acceptInvitation: choosing('x'.repeat(43)),
  signInDelegue: { email: NADIA.email, motDePasse: DELEGUE_PASSWORD },
  requestDelegueReset: { email: NADIA.email },
  setDeleguePassword: choosing('x'.repeat(43)),
  switchDelegation: { id: 'x' },
};

describe('where nobody can delegate', () => {
  let portal: TestPortal;
  const signedIn = new Map<string, Browser>();

  beforeAll(async () => {
    portal = await startPortal('sqlite', { config: { espaces: ['ordre', 'tiers', CARDS] } });
    const { ctx } = portal;
    const { email } = await insertCompte(ctx, await insertProfessionnel(ctx));
    await insertCompte(ctx, (await insertTiers(ctx)).professionnel);
    for (const [espace, identifiant] of Object.entries({ ordre: email, tiers: testNumero })) {
      const browser = portal.browser();
      const typed = { identifiant, motDePasse: testPassword };
      expectOk(await browser.send('POST', `/api/${espace}/session`, typed));
      signedIn.set(espace, browser);
    }
  });
  afterAll(() => portal.stop());

  const ask = (route: AnyRoute, espace: string) =>
    signedIn.get(espace)?.send(route.method, pathOf(route, espace), bodies[route.id]);

  it.each(delegationRoutes)('ordre and tiers have no $id', async (route) => {
    for (const espace of ['ordre', 'tiers']) {
      const answer = await ask(route, espace);
      expect([espace, answer?.status, answer?.body['code']]).toEqual([espace, 404, 'introuvable']);
    }
  });

  it('an owner has nobody to act for, in the espace that has delegations', async () => {
    const owner = await signInOwner(portal, await insertOwner(portal.ctx));
    expect((await owner.get(`${DELEGUE}/delegations`)).body['code']).toBe('introuvable');
    const chosen = await owner.send('PUT', `${DELEGUE}/delegations/courante`, { id: 'x' });
    expect(chosen.body['code']).toBe('introuvable');
    for (const place of ['delegations/x', 'sessions/x', 'sessions']) {
      const ended = await owner.send('DELETE', `${DELEGUE}/${place}`);
      expect([place, ended.body['code']]).toEqual([place, 'introuvable']);
    }
    expect((await owner.get(`${DELEGUE}/sessions`)).body['code']).toBe('introuvable');
    expect((await owner.get(`${API}/compte`)).status).toBe(200);
  });
});
