import { allRoutes } from '@eps/contracts';
import {
  CARDS,
  describeOnEachDialect,
  emptyTables,
  insertCompte,
  insertPharmacie,
  PHARMACIE,
  testPassword,
} from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { API, type CardPortal, goByCard, startCardPortal } from './cards.ts';
import { expectOk } from './journeys.ts';

const owners = allRoutes.filter(({ titulaire }) => titulaire === true);

describeOnEachDialect('a session opened by a card of the staff', (dialect) => {
  let cards: CardPortal;
  let browser: Browser;

  beforeAll(async () => {
    cards = await startCardPortal(dialect);
    cards.psc.misbehaviour.userinfo = (claims) => ({
      ...claims,
      SubjectNameID: `3${PHARMACIE}/0000000017`,
    });
  });
  afterAll(() => cards.stop());
  beforeEach(async () => {
    const { ctx } = cards.portal;
    await emptyTables(ctx.db);
    await insertCompte(ctx, await insertPharmacie(ctx), {
      cartes_personnel_le: '2026-11-01T00:00:00.000Z',
    });
    browser = cards.portal.browser();
    await browser.get(`${API}/session`);
    const arrived = await goByCard(cards.psc, browser);
    if (arrived !== `/${CARDS}/accueil`) throw new Error(arrived);
  });

  const call = async ({ method, path }: (typeof allRoutes)[number]) =>
    (await browser.send(
      method,
      path.replace(':espace', CARDS).replace(':id', 'x'),
    )) as unknown as ProblemAnswer;

  it('is kept from all that is its owner’s', () => {
    expect(owners.map(({ id }) => id).sort()).toEqual([
      'acceptTerms',
      'allowStaffCards',
      'beginSecondFacteur',
      'cancelPendingAddress',
      'confirmSecondFacteur',
      'endDelegation',
      'endOtherSessions',
      'endSession',
      'exportEvenements',
      'freezeOwnCompte',
      'getCompte',
      'getSecondFacteur',
      'listDelegations',
      'listEvenements',
      'listSessions',
      'proposeDelegation',
      'removeSecondFacteur',
      'renewRecoveryCodes',
      'resendInvitation',
      'resendVerification',
      'updateCredentials',
      'updateDelegation',
    ]);
  });

  it.each(owners)('$id is refused', async (route) => {
    const answer = await call(route);
    expect([answer.status, answer.body.code]).toEqual([403, 'reserve-au-titulaire']);
  });

  it.each(['accueil', 'activites', 'compte/informations'])('reads %s', async (path) => {
    expect((await browser.get(`${API}/${path}`)).status).toBe(200);
  });

  it('is its owner’s once the password is given too', async () => {
    const typed = { motDePasse: testPassword };
    expectOk(await browser.send('POST', `${API}/session/confirmation`, typed));
    expect((await browser.get(`${API}/compte`)).status).toBe(200);
  });
});
