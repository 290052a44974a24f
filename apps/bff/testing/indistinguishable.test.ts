import { createHasher } from '@eps/domain';
import {
  describeOnEachDialect,
  insertCompte,
  insertHolder,
  insertTiers,
  issuedCode,
  letterAsked,
  otherNumero,
  testEmail,
  testNumero,
} from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { comparable } from './comparable.ts';
import {
  delegate,
  DELEGATIONS,
  DELEGUE,
  insertOtherOwner,
  NADIA,
  propose,
  signInDelegue,
  signInOwner,
} from './delegations.ts';
import { floorGap, timed } from './floor-gap.ts';
import { addAccount, type Person } from './people.ts';
import { expectOk, signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** Slow machines take long; a noisy moment is given two more chances. */
const PATIENT = { timeout: 300_000, retry: 2 };
const FLOOR_GAP_MS = 5;

describeOnEachDialect('known and unknown', (dialect) => {
  let portal: TestPortal;
  let known: Person;
  const unknown = { email: 'personne@cabinet.example' };
  const [invited, retired] = ['invitee@cabinet.example', 'retiree@cabinet.example'];
  beforeAll(async () => {
    // Today's real parameters: the hash is what could tell them apart.
    portal = await startPortal(dialect, {
      hasher: createHasher(),
      config: { rateLimits: false, espaces: ['ordre', 'tiers', 'assurance-maladie'] },
    });
    await insertCompte(portal.ctx, (await insertTiers(portal.ctx)).professionnel);
    await issuedCode(portal.ctx);
    const pharmacie = { categorie: 'pharmacie', numero: testNumero } as const;
    await insertCompte(portal.ctx, await insertHolder(portal.ctx, [pharmacie], { rpps: null }));
    await letterAsked(portal.ctx, { numero: testNumero });
    known = await addAccount(portal.ctx);
    const owner = await signInOwner(portal, await insertOtherOwner(portal.ctx));
    const id = await delegate(portal, owner, { email: retired });
    expectOk(await owner.send('DELETE', `${DELEGATIONS}/${id}`));
    await delegate(portal, owner);
    expectOk(await propose(owner, { email: invited }));
  });
  afterAll(() => portal.stop());

  const askReset = (browser: Browser, { email }: { email: string }) =>
    browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email });

  it('get the same bytes at each failed sign-in, the lock included', async () => {
    const [first, second] = [portal.browser(), portal.browser()];
    await first.get('/api/ordre/session');
    await second.get('/api/ordre/session');
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const a = await signIn(first, known, 'faux');
      const b = await signIn(second, unknown, 'faux');
      expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
    }
    expect((await signIn(first, known, 'faux')).status).toBe(423);
  });

  it('get the same bytes when they ask for a reset', async () => {
    const a = await askReset(portal.browser(), known);
    const b = await askReset(portal.browser(), unknown);
    expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
  });

  it('take the same time to sign in', PATIENT, async () => {
    // A new browser each time: no lock comes in between. The account's own wider budget is put back.
    const sample = async (person: { email: string }) => {
      const browser = portal.browser();
      await portal.ctx.db('compteurs').delete();
      return timed(() => signIn(browser, person, 'faux'));
    };
    expect(await floorGap(sample, known, unknown)).toBeLessThan(FLOOR_GAP_MS);
  });

  it('take the same time to ask for a reset', PATIENT, async () => {
    const sample = (person: { email: string }) => timed(() => askReset(portal.browser(), person));
    expect(await floorGap(sample, known, unknown)).toBeLessThan(FLOOR_GAP_MS);
  });

  const typed = { email: 'a@b.example', motDePasse: 'tilleul orage 7 barque lune' };
  /** With a wrong secret. */
  const attempts = {
    'sign in by number': (browser: Browser, numero: string) =>
      browser.send('POST', '/api/tiers/session', { identifiant: numero, motDePasse: 'faux' }),
    // Also looked at as the provisional password of the letter that is under way.
    'sign in where a letter does': (browser: Browser, numero: string) =>
      browser.send('POST', '/api/assurance-maladie/session', {
        identifiant: numero,
        motDePasse: 'ZZZZZZZZZZ',
      }),
    'create an account': (browser: Browser, numero: string) =>
      browser.send('POST', '/api/tiers/inscription', {
        numero,
        codeConfidentiel: 'ZZZZZZZZZZ',
        ...typed,
        emailConfirmation: typed.email,
        motDePasseConfirmation: typed.motDePasse,
        cguAcceptees: true,
      }),
  };

  it.each(Object.entries(attempts))('get the same bytes when they %s', async (_what, attempt) => {
    const [first, second] = [portal.browser(), portal.browser()];
    for (let tries = 0; tries < 7; tries += 1) {
      const a = await attempt(first, testNumero);
      const b = await attempt(second, otherNumero);
      expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
    }
  });

  it.each(Object.entries(attempts))('take the same time to %s', PATIENT, async (_what, attempt) => {
    const sample = async (numero: string) => {
      await portal.ctx.db('compteurs').delete();
      return timed(() => attempt(portal.browser(), numero));
    };
    expect(await floorGap(sample, testNumero, otherNumero)).toBeLessThan(FLOOR_GAP_MS);
  });

  const asDelegue = (browser: Browser, email: string) =>
    signInDelegue(browser, { email, motDePasse: 'faux' });
  const askDelegueReset = (browser: Browser, email: string) =>
    browser.send('POST', `${DELEGUE}/reinitialisation`, { email });
  const strangers = {
    nobody: unknown.email,
    'the owner of an account': testEmail,
    'a delegate who has not accepted': invited,
    'a delegate no more': retired,
  };

  it.each(Object.entries(strangers))(
    'get the same bytes at the delegates’ door: %s',
    async (_who, email) => {
      await portal.ctx.db('compteurs').delete();
      const [first, second] = [portal.browser(), portal.browser()];
      for (let tries = 0; tries < 5; tries += 1) {
        const a = await asDelegue(first, NADIA.email);
        const b = await asDelegue(second, email);
        expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
      }
      expect((await asDelegue(first, NADIA.email)).status).toBe(423);
      const a = await askDelegueReset(first, NADIA.email);
      const b = await askDelegueReset(second, email);
      expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
    },
  );

  it.each(Object.entries({ asDelegue, askDelegueReset }))(
    'take the same time at the delegates’ door: %s',
    PATIENT,
    async (_what, attempt) => {
      const sample = async (email: string) => {
        await portal.ctx.db('compteurs').delete();
        return timed(() => attempt(portal.browser(), email));
      };
      expect(await floorGap(sample, NADIA.email, unknown.email)).toBeLessThan(FLOOR_GAP_MS);
    },
  );
});
