import type { TravailCaptcha } from '@eps/contracts';
import {
  answeredCaptcha,
  describeOnEachDialect,
  insertCompte,
  insertTiers,
  otherNumero,
  testNumero,
} from '@eps/domain/testing';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBrowser, type Answer, type Browser } from './browser.ts';
import { comparable } from './comparable.ts';
import { limitPolicies } from '../src/limits/policies.ts';
import { startPortal, type TestPortal } from './portal.ts';

const API = '/api/tiers';
const PARALLEL = 64;
const production = { mode: 'production', publicUrl: 'http://localhost:3000' } as const;

describeOnEachDialect('first steps by number', (dialect) => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', 'tiers'] } });
  });
  afterEach(() => portal.stop());

  const post = (path: string, body?: object, browser = portal.browser()): Promise<Answer> =>
    browser.send('POST', `${API}/${path}`, body);
  const captcha = () => answeredCaptcha(portal.ctx);
  const askCode = async (body: object, browser = portal.browser()) =>
    post('premiere-connexion', { numero: testNumero, captcha: await captcha(), ...body }, browser);

  it('a captcha is solved without its image, and once', async () => {
    const { body } = await post('captcha');
    const travail = body['travail'] as TravailCaptcha;
    const solution = await solveChallenge({ challenge: travail, deriveKey });
    const preuve = btoa(JSON.stringify({ challenge: travail, solution }));
    const answered = { captcha: { id: body['id'], preuve } };
    expect((await askCode(answered)).body).toEqual({ suite: 'convention' });
    expect(await askCode(answered)).toMatchObject({
      status: 422,
      body: { code: 'captcha-incorrect' },
    });
  });

  it('its image may be shown under the content policy', async () => {
    const { body, headers } = await post('captcha');
    expect(body['image']).toMatch(/^data:image\/png;base64,[\w+/]+=*$/);
    expect(headers.get('content-security-policy')).toContain("img-src 'self' data:");
  });

  it('64 uses of one answer: one passes', async () => {
    await insertTiers(portal.ctx);
    const answered = { captcha: await captcha() };
    const answers = await Promise.all(Array.from({ length: PARALLEL }, () => askCode(answered)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await portal.ctx.db('codes_confidentiels')).toHaveLength(1);
  });

  it.each([
    ['75 001 234 6', 'en-route'],
    ['3 750012346', 'en-route'],
    ['2a 000 003 0', 'convention'],
  ])('takes the number as it is typed: %s', async (numero, suite) => {
    await insertTiers(portal.ctx);
    expect((await askCode({ numero })).body).toEqual({ suite });
  });

  it.each<[string, object, string]>([
    ['a wrong key', { numero: '2A 000 003 1' }, 'numero'],
    [
      'two addresses',
      { email: 'a@b.example', emailConfirmation: 'c@d.example' },
      'emailConfirmation',
    ],
    ['no captcha', { captcha: { id: crypto.randomUUID() } }, 'captcha.texte'],
    [
      'both answers',
      { captcha: { id: crypto.randomUUID(), texte: 'a', preuve: 'b' } },
      'captcha.texte',
    ],
  ])('refuses %s before anything is used up', async (_what, wrong, field) => {
    const { status, body } = await askCode(wrong);
    expect([status, Object.keys(body['errors'] ?? {})]).toEqual([422, [field]]);
    expect(await portal.ctx.db('captchas').whereNotNull('utilise_le')).toEqual([]);
  });

  it('leads who has no convention to one, in this browser only', async () => {
    const browser = portal.browser();
    expect((await askCode({ numero: otherNumero }, browser)).body).toEqual({ suite: 'convention' });
    const opened = async (asking: Browser) => (await asking.get(`${API}/convention`)).body;
    expect(await opened(browser)).toMatchObject({ etape: 'formulaire' });
    expect(await opened(portal.browser())).toMatchObject({ etape: 'fermee' });
  });

  it.each<[string, (numero: string) => Promise<object>]>([
    ['mot-de-passe-oublie/numero', (numero) => Promise.resolve({ numero })],
    ['adresse-mail-oubliee', async (numero) => ({ numero, captcha: await captcha() })],
    ['reinitialiser', async (numero) => ({ numero, canal: 'courrier', captcha: await captcha() })],
  ])('%s answers the same bytes for every number', async (path, body) => {
    await insertCompte(portal.ctx, (await insertTiers(portal.ctx)).professionnel);
    const known = await post(path, await body(testNumero));
    const unknown = await post(path, await body(otherNumero));
    expect([known.status, comparable(known)]).toEqual([200, comparable(unknown)]);
    expect(known.body).toEqual({ fait: true });
  });

  it.each([
    'captcha',
    'premiere-connexion',
    'mot-de-passe-oublie/numero',
    'adresse-mail-oubliee',
    'reinitialiser',
  ])('%s is nowhere in an espace that writes no such letter', async (path) => {
    const answered = { numero: testNumero, captcha: await answeredCaptcha(portal.ctx, 'ordre') };
    const bodies: Record<string, object | undefined> = {
      captcha: undefined,
      'mot-de-passe-oublie/numero': { numero: testNumero },
      reinitialiser: { ...answered, canal: 'email' },
    };
    const body = path in bodies ? bodies[path] : answered;
    const answer = await portal.browser().send('POST', `/api/ordre/${path}`, body);
    expect([answer.status, answer.body['code']]).toEqual([404, 'introuvable']);
  });

  it('one source gets so many captchas, and no more', async () => {
    const { origin } = await portal.instance({ ...production, espaces: ['tiers'] });
    const { points } = limitPolicies.captcha;
    const ask = () => createBrowser(origin).send('POST', `${API}/captcha`);
    const answers = await Promise.all(Array.from({ length: points + 5 }, ask));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  it('the answer of the tests passes every captcha where it is set', async () => {
    Object.assign(portal.ctx, { devCaptchaAnswer: 'sesame' });
    const { body } = await post('captcha');
    expect((await askCode({ captcha: { id: body['id'], texte: 'SESAME' } })).status).toBe(200);
  });
});
