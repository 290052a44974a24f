import { allRoutes } from '@eps/contracts';
import { codeAt, describeOnEachDialect, wrongCodeAt } from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { expectOk, lastToken, signIn } from './journeys.ts';
import { addAccount, PASSWORD, type Person } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

const COOKIE = 'eps-ordre';
const FACTOR = '/api/ordre/compte/second-facteur';
const PROOF = '/api/ordre/session/second-facteur';

const guarded = allRoutes.filter(
  ({ access }) => access === 'compte' || access === 'compte-restreint',
);
const sensitive = guarded.filter(({ exige }) => exige === 'preuve-recente');

describeOnEachDialect('second factor', (dialect) => {
  let portal: TestPortal;
  let person: Person;
  let owner: Browser;
  let secret: string;
  let codesSecours: readonly string[];

  beforeAll(async () => {
    portal = await startPortal(dialect, {
      config: { espaces: ['ordre', 'tiers', 'assurance-maladie'] },
    });
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    portal.ctx.clock.advanceSeconds(60);
    person = await addAccount(portal.ctx);
    owner = portal.browser();
    expectOk(await signIn(owner, person));
    ({ secret } = expectOk(await owner.send('POST', FACTOR)).body as { secret: string });
    const confirmed = await owner.send('POST', `${FACTOR}/confirmation`, { code: code() });
    ({ codesSecours } = expectOk(confirmed).body as { codesSecours: string[] });
    portal.ctx.clock.advanceSeconds(30);
  });

  const code = () => codeAt(secret, portal.ctx.clock.now());
  const problem = async (answer: Promise<unknown>) => (await answer) as ProblemAnswer;
  /** A browser that gave the password and owes the code. */
  const half = async (): Promise<Browser> => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    return browser;
  };
  const call = (browser: Browser, { method, path }: (typeof allRoutes)[number]) =>
    problem(browser.send(method, path.replace(':espace', 'ordre').replace(':id', 'x')));

  it('is owed after the password, and said so without the address', async () => {
    const browser = portal.browser();
    const { body, text } = expectOk(await signIn(browser, person));
    expect(body).toMatchObject({ compte: { obligations: ['second-facteur'] } });
    expect(text).not.toContain(person.email);
  });

  it.each(guarded)('$id opens nothing while it is owed', async (route) => {
    const answer = await call(await half(), route);
    expect([answer.status, answer.body.code]).toEqual([403, 'second-facteur-a-donner']);
  });

  it('opens everything once given, under a new session id', async () => {
    const browser = await half();
    const before = browser.copy();
    const given = expectOk(await browser.send('POST', PROOF, { code: code() }));
    expect(given.body).toMatchObject({ compte: { obligations: [], email: person.email } });
    expect(browser.cookies.get(COOKIE)).not.toBe(before.cookies.get(COOKIE));
    expect((await browser.get('/api/ordre/compte')).status).toBe(200);
    expect((await before.get('/api/ordre/compte')).status).toBe(401);
  });

  it('takes a code as people type it, and a recovery code with its dash, in small letters', async () => {
    const spaced = code().replace(/^(\d{3})/, '$1 ');
    const typed = await (await half()).send('POST', PROOF, { code: spaced });
    expect(typed.status).toBe(200);
    const [first = ''] = codesSecours;
    const dashed = `${first.slice(0, 5)}-${first.slice(5)}`.toLowerCase();
    const copied = await (await half()).send('POST', PROOF, { code: dashed });
    expect(copied.status).toBe(200);
  });

  it.each(['', '12345', 'ABCDEFGHIJ', '1234567890123'])('takes %j for no code', async (typed) => {
    const answer = await problem((await half()).send('POST', PROOF, { code: typed }));
    expect([answer.status, answer.body.code]).toEqual([422, 'requete-invalide']);
    expect(answer.body.errors?.['code']?.[0]).toMatch(/\.$/);
  });

  it('refuses a wrong code, then closes like the password’s door', async () => {
    const browser = await half();
    const wrong = { code: wrongCodeAt(secret, portal.ctx.clock.now()) };
    for (let i = 0; i < 4; i += 1) {
      const answer = await problem(browser.send('POST', PROOF, wrong));
      expect([answer.status, answer.body.code]).toEqual([422, 'second-facteur-incorrect']);
    }
    const last = await problem(browser.send('POST', PROOF, wrong));
    expect([last.status, last.body.code]).toEqual([423, 'compte-bloque']);
    expect(last.headers.get('retry-after')).toBe('900');
    const right = await problem(browser.send('POST', PROOF, { code: code() }));
    expect(right.body.code).toBe('compte-bloque');
    expect((await browser.get('/api/ordre/compte')).status).toBe(403);
  });

  it('is asked of a reset link too, before the password', async () => {
    const browser = portal.browser();
    expectOk(await browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email: person.email }));
    const jeton = await lastToken(portal.ctx, portal.courier, person.email);
    const opened = expectOk(await browser.send('POST', '/api/ordre/reinitialisation', { jeton }));
    expect(opened.body).toMatchObject({
      compte: { obligations: ['second-facteur', 'mot-de-passe'] },
    });
    const nouveau = 'barque lune 9 tilleul orage';
    const chosen = {
      nouveauMotDePasse: nouveau,
      nouveauMotDePasseConfirmation: nouveau,
      email: person.email,
    };
    const early = await problem(browser.send('PUT', '/api/ordre/compte/connexion', chosen));
    expect(early.body.code).toBe('second-facteur-a-donner');
    expectOk(await browser.send('POST', PROOF, { code: code() }));
    expectOk(await browser.send('PUT', '/api/ordre/compte/connexion', chosen));
  });

  it.each(sensitive)('$id asks for a proof of the last ten minutes', async (route) => {
    portal.ctx.clock.advanceSeconds(11 * 60);
    const answer = await call(owner, route);
    expect([answer.status, answer.body.code]).toEqual([403, 'preuve-necessaire']);
  });

  it('takes the password again, under a new session id, then does what was asked', async () => {
    portal.ctx.clock.advanceSeconds(11 * 60);
    const before = owner.copy();
    const wrong = await problem(
      owner.send('POST', '/api/ordre/session/confirmation', { motDePasse: 'faux' }),
    );
    expect(wrong.body.code).toBe('mot-de-passe-actuel-incorrect');
    expectOk(await owner.send('POST', '/api/ordre/session/confirmation', { motDePasse: PASSWORD }));
    expect(owner.cookies.get(COOKIE)).not.toBe(before.cookies.get(COOKIE));
    expectOk(await owner.send('DELETE', FACTOR));
    expect((await owner.get(FACTOR)).body).toEqual({ activeLe: null, codesRestants: 0 });
  });

  it('keeps, under the new id, what else the browser has under way', async () => {
    await owner.send('PUT', '/api/ordre/parcours/inscription/brouillon', {
      etape: 'identite',
      valeurs: { rpps: '10' },
    });
    expectOk(await owner.send('POST', '/api/ordre/session/confirmation', { motDePasse: PASSWORD }));
    const kept = await owner.get('/api/ordre/parcours/inscription');
    expect(kept.body).toMatchObject({ brouillon: { rpps: '10' } });
    expect((await owner.get('/api/ordre/compte')).status).toBe(200);
  });

  it('answers neither secret nor codes a second time', async () => {
    const state = await owner.get(FACTOR);
    expect(state.body).toEqual({ activeLe: expect.any(String) as string, codesRestants: 10 });
    const again = await problem(owner.send('POST', FACTOR));
    expect([again.status, again.body.code]).toEqual([409, 'second-facteur-deja-actif']);
    const logged = portal.logs.join('');
    for (const hidden of [secret, ...codesSecours]) expect(logged).not.toContain(hidden);
  });
});
