import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAccount, addPerson } from './people.ts';
import {
  expectOk,
  finish,
  inscriptionUpToCode,
  lastToken,
  signIn,
  verifyCode,
} from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const PARALLEL = 64;

describeOnEachDialect('at the same time', (dialect) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal(dialect);
  });
  afterAll(() => portal.stop());

  const times = <T>(work: () => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: PARALLEL }, work));

  it('64 right codes: one succeeds', async () => {
    const person = await addPerson(portal.ctx);
    const browser = portal.browser();
    const code = await inscriptionUpToCode(portal, browser, person);
    const answers = await times(() => verifyCode(browser.copy(), code));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const others = answers.filter(({ status }) => status !== 200).map(({ body }) => body['code']);
    expect(['etape-inattendue', 'code-perime']).toEqual(
      expect.arrayContaining([...new Set(others)]),
    );
  });

  it('64 final steps: one account', async () => {
    const person = await addPerson(portal.ctx);
    const browser = portal.browser();
    expectOk(await verifyCode(browser, await inscriptionUpToCode(portal, browser, person)));
    const body = { email: person.email, emailConfirmation: person.email };
    const answers = await times(() => finish(browser.copy(), body));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const accounts = await portal.ctx.db('comptes').where({ email: person.email });
    expect(accounts).toHaveLength(1);
  });

  it('64 wrong passwords: each counts, and the right one waits', async () => {
    const person = await addAccount(portal.ctx);
    const browser = portal.browser();
    await browser.get('/api/ordre/session');
    const answers = await times(() => signIn(browser.copy(), person, 'pas le bon mot de passe'));
    expect(answers.every(({ status }) => status === 401 || status === 423)).toBe(true);
    const compteurs = await portal.ctx.db('compteurs').max('echecs as most').first();
    expect(Number(compteurs?.['most' as keyof typeof compteurs])).toBeGreaterThanOrEqual(
      answers.filter(({ status }) => status === 401).length,
    );
    const right = await signIn(browser, person);
    expect(right.status).toBe(423);
    expect(right.headers.get('retry-after')).toBe(String(15 * 60));
  });

  it('64 openings of one reset link: one session', async () => {
    const person = await addAccount(portal.ctx);
    await portal.browser().send('POST', '/api/ordre/mot-de-passe-oublie', { email: person.email });
    const jeton = await lastToken(portal.ctx, portal.courier, person.email);
    const answers = await times(() =>
      portal.browser().send('POST', '/api/ordre/reinitialisation', { jeton }),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
