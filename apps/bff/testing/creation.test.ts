import {
  AM_NUMERO,
  AM_PASSWORD,
  describeOnEachDialect,
  insertLiberal,
  insertPharmacie,
  KEY,
  letterPassword,
  PHARMACIE,
  testEmail,
  WRONG_KEY,
} from '@eps/domain/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answer, Browser } from './browser.ts';
import { comparable } from './comparable.ts';
import { expectOk, lastToken } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const ESPACE = '/api/assurance-maladie';
const API = `${ESPACE}/creation`;
const COOKIE = 'eps-assurance-maladie';
const PARALLEL = 64;

const addresses = { email: testEmail, emailConfirmation: testEmail.toUpperCase() };
const identifiers = {
  ...addresses,
  motDePasse: AM_PASSWORD,
  motDePasseConfirmation: AM_PASSWORD,
  contactAccepte: false,
  cguAcceptees: true,
};

describeOnEachDialect('an account by number', (dialect) => {
  let portal: TestPortal;
  let browser: Browser;
  beforeEach(async () => {
    portal = await startPortal(dialect, {
      config: { espaces: ['ordre', 'tiers', 'assurance-maladie'] },
    });
    browser = portal.browser();
    await insertLiberal(portal.ctx);
    await insertPharmacie(portal.ctx);
  });
  afterEach(() => portal.stop());

  const begin = (numero = AM_NUMERO, from = browser): Promise<Answer> =>
    from.send('POST', API, { numero });
  const prove = (key: object = KEY, from = browser): Promise<Answer> =>
    from.send('POST', `${API}/cle`, key);
  const choose = (body: object = {}, from = browser): Promise<Answer> =>
    from.send('POST', `${API}/identifiants`, { ...identifiers, ...body });
  const signIn = (identifiant: string, motDePasse = AM_PASSWORD, from = browser) =>
    from.send('POST', `${ESPACE}/session`, { identifiant, motDePasse });
  const token = () => lastToken(portal.ctx, portal.courier, testEmail);

  it('goes by key from the first screen to the home page, each step as a reload shows it', async () => {
    const valeurs = { numero: '93 199 001 4' };
    expectOk(await browser.send('PUT', `${API}/brouillon`, { valeurs }));
    expect((await browser.get(API)).body).toMatchObject({ etape: 'numero', brouillon: valeurs });
    expect(expectOk(await begin('93.199.001-4')).body).toMatchObject({
      etape: 'cle',
      voies: { cle: true, courrier: true },
    });
    const before = browser.cookies.get(COOKIE);
    const typed = { nir: '2 71 04 99 999 101 19', finIban: ' 01 60 ' };
    expect(expectOk(await prove(typed)).body['etape']).toBe('identifiants');
    expect(browser.cookies.get(COOKIE)).not.toBe(before);
    expectOk(await browser.send('PUT', `${API}/brouillon`, { valeurs: { email: testEmail } }));
    expect((await browser.get(API)).body).toMatchObject({ brouillon: { email: testEmail } });
    expect(expectOk(await choose()).body).toMatchObject({ etape: 'activation', brouillon: null });
    expect((await signIn(AM_NUMERO)).body['code']).toBe('identifiants-refuses');

    const elsewhere = portal.browser();
    const activated = await elsewhere.send('POST', `${ESPACE}/inscription/activation`, {
      jeton: await token(),
    });
    expect(expectOk(activated).body).toMatchObject({
      compte: { nom: 'Dr Claire Aubertin', obligations: [] },
    });
    expect((await browser.get(API)).body).toMatchObject({ etape: 'termine' });
    expect(expectOk(await signIn('931990014')).body['suite']).toBeNull();
    expect(expectOk(await signIn(testEmail)).body['compte']).not.toBeNull();
  });

  it('goes by post: the provisional password leads to one’s own, in a session of its own', async () => {
    expect(expectOk(await begin(PHARMACIE)).body['etape']).toBe('courrier');
    const asked = { ...addresses, cguAcceptees: true };
    expect(expectOk(await browser.send('POST', `${API}/courrier`, asked)).body).toMatchObject({
      etape: 'courrier-en-route',
      courrier: { valableJours: 30 },
    });
    const motDePasse = await letterPassword(portal.ctx);
    const jeton = await token();
    const inspected = { jeton, usage: 'activation' };
    const shown = await browser.send('POST', `${ESPACE}/liens/examen`, inspected);
    expect(expectOk(shown).body['suite']).toBe('candidat');
    const verified = await browser.send('POST', `${ESPACE}/activation`, { jeton });
    expect(expectOk(verified).body).toEqual({ email: testEmail, prendEffetLe: null });

    const later = portal.browser();
    await later.get(`${ESPACE}/session`);
    expect(expectOk(await signIn(PHARMACIE, motDePasse, later)).body).toMatchObject({
      compte: null,
      suite: 'premiere-connexion',
    });
    expect((await later.get(`${ESPACE}/compte`)).status).toBe(401);
    expect((await later.get(API)).body).toMatchObject({
      etape: 'identifiants',
      preuve: 'courrier',
      candidat: { email: testEmail, verifie: true },
    });
    const proved = later.cookies.get(COOKIE);
    expect(expectOk(await choose({}, later)).body['etape']).toBe('termine');
    expect(later.cookies.get(COOKIE)).not.toBe(proved);
    expect((await later.get(`${ESPACE}/session`)).body['compte']).toMatchObject({
      nom: 'PHARMACIE DU CANAL',
    });
    const again = await signIn(PHARMACIE, motDePasse, portal.browser());
    expect(again.body['code']).toBe('identifiants-refuses');
  });

  it('answers a wrong NIR and a wrong end of IBAN in the same bytes', async () => {
    const answers = [];
    for (const key of [{ nir: WRONG_KEY.nir }, { finIban: WRONG_KEY.finIban }, WRONG_KEY]) {
      const from = portal.browser();
      expectOk(await begin(AM_NUMERO, from));
      answers.push(await prove({ ...KEY, ...key }, from));
    }
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(new Set(answers.map(comparable)).size).toBe(1);
  });

  it('leaves a browser the post only after three wrong keys', async () => {
    expectOk(await begin());
    for (const status of [422, 422, 429, 429]) expect((await prove(WRONG_KEY)).status).toBe(status);
    expect((await browser.get(API)).body['voies']).toEqual({ cle: false, courrier: true });
    expect(expectOk(await browser.send('POST', `${API}/voie-postale`)).body['etape']).toBe(
      'courrier',
    );
  });

  it('makes one account of 64 submits', async () => {
    expectOk(await begin());
    expectOk(await prove());
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, () => choose({}, browser.copy())),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await portal.ctx.db('inscriptions').select()).toHaveLength(1);
  });

  it('is left by « Ce n’est pas moi »', async () => {
    expectOk(await begin());
    expect(expectOk(await browser.send('DELETE', API)).body['etape']).toBe('numero');
    expect((await prove()).body['code']).toBe('parcours-expire');
    expect((await prove(KEY, portal.browser())).body['code']).toBe('etape-inattendue');
  });

  it.each<[string, string, object, string]>([
    ['no number', API, { numero: '0' }, 'numero'],
    ['a field more', API, { numero: AM_NUMERO, espace: 'tiers' }, 'espace'],
    ['a NIR too short', `${API}/cle`, { ...KEY, nir: '27104' }, 'nir'],
    ['a NIR of a wrong key', `${API}/cle`, { ...KEY, nir: '271049999910120' }, 'nir'],
    ['a long end of IBAN', `${API}/cle`, { ...KEY, finIban: '01600' }, 'finIban'],
    ['a huge NIR', `${API}/cle`, { ...KEY, nir: '2'.repeat(10_000) }, 'nir'],
    [
      'two addresses',
      `${API}/courrier`,
      { ...addresses, emailConfirmation: 'b@b.example', cguAcceptees: true },
      'emailConfirmation',
    ],
    [
      'terms not accepted',
      `${API}/courrier`,
      { ...addresses, cguAcceptees: false },
      'cguAcceptees',
    ],
    [
      'two passwords',
      `${API}/identifiants`,
      { ...identifiers, motDePasseConfirmation: 'x' },
      'motDePasseConfirmation',
    ],
  ])('says which field holds %s, and writes nothing', async (_what, path, body, field) => {
    const { status, body: problem } = await browser.send('POST', path, body);
    expect([status, problem['code']]).toEqual([422, 'requete-invalide']);
    expect(problem['errors']).toHaveProperty(field);
    expect(await portal.ctx.db('parcours').select()).toEqual([]);
  });

  it('writes no key, number of Sécurité sociale or password to its logs', async () => {
    expectOk(await begin());
    await prove(WRONG_KEY);
    expectOk(await prove());
    expectOk(await choose());
    const logs = portal.logs.join('\n');
    for (const secret of [KEY.nir, WRONG_KEY.nir, AM_PASSWORD, testEmail])
      expect(logs).not.toContain(secret);
  });

  it.each<[string, string, object?]>([
    ['GET', '/api/tiers/creation'],
    ['POST', '/api/tiers/creation', { numero: AM_NUMERO }],
    ['POST', '/api/ordre/creation/cle', KEY],
    ['POST', '/api/ordre/creation/identifiants', identifiers],
    ['GET', `${ESPACE}/inscription`],
    ['POST', `${ESPACE}/captcha`],
  ])('%s %s does not exist', async (method, path, body) => {
    const { status, body: problem } = await browser.send(method, path, body);
    expect([status, problem['code']]).toEqual([404, 'introuvable']);
  });
});
