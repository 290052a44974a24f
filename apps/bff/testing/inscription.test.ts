import {
  describeOnEachDialect,
  insertTiers,
  issuedCode,
  otherNumero,
  testEmail,
  testNumero,
  testPassword,
} from '@eps/domain/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answer, Browser } from './browser.ts';
import { expectOk, lastToken } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const API = '/api/tiers/inscription';
const PARALLEL = 64;

describeOnEachDialect('an account by code confidentiel', (dialect) => {
  let portal: TestPortal;
  let browser: Browser;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', 'tiers'] } });
    browser = portal.browser();
    await insertTiers(portal.ctx);
  });
  afterEach(() => portal.stop());

  const create = (body: object, from = browser): Promise<Answer> =>
    from.send('POST', API, {
      numero: '75 001 234 6',
      email: testEmail,
      emailConfirmation: testEmail.toUpperCase(),
      motDePasse: testPassword,
      motDePasseConfirmation: testPassword,
      cguAcceptees: true,
      ...body,
    });
  const activate = (jeton: string, from = browser): Promise<Answer> =>
    from.send('POST', `${API}/activation`, { jeton });
  const signIn = (identifiant: string, from = browser): Promise<Answer> =>
    from.send('POST', '/api/tiers/session', { identifiant, motDePasse: testPassword });
  const pending = async (): Promise<string> => {
    expectOk(await create({ codeConfidentiel: await issuedCode(portal.ctx) }));
    return lastToken(portal.ctx, portal.courier, testEmail);
  };

  it('is drafted, asked, activated, and signed in, from the first screen to the home page', async () => {
    const valeurs = { numero: '75 001 234 6', email: testEmail };
    expectOk(await browser.send('PUT', `${API}/brouillon`, { valeurs }));
    const sessionBefore = browser.cookies.get('eps-tiers');
    expect((await browser.get(API)).body).toMatchObject({ brouillon: valeurs });
    const jeton = await pending();
    expect(browser.cookies.get('eps-tiers')).not.toBe(sessionBefore);
    expect((await browser.get(API)).body).toMatchObject({
      etape: 'activation',
      activation: { nom: 'PHARMACIE DU PORT', email: testEmail },
    });
    expect((await signIn(testNumero)).body['code']).toBe('identifiants-refuses');

    const asked = { jeton, usage: 'activation' };
    const inspected = await portal.browser().send('POST', '/api/tiers/liens/examen', asked);
    expect(inspected.body).toMatchObject({ suite: 'compte' });
    const elsewhere = portal.browser();
    const activated = expectOk(await activate(jeton, elsewhere));
    expect(activated.body).toMatchObject({ compte: { nom: 'PHARMACIE DU PORT', obligations: [] } });
    expect((await elsewhere.get('/api/tiers/accueil')).body).toMatchObject({
      appel: 'PHARMACIE DU PORT',
      emailVerifie: true,
    });
    expect((await browser.get(API)).body).toMatchObject({ etape: 'termine', brouillon: null });
    expectOk(await signIn('75-001-234-6'));
    expect((await browser.get('/api/tiers/compte')).body).toMatchObject({
      professionnel: {
        nomComplet: 'PHARMACIE DU PORT',
        rpps: null,
        numero: '75\u00a0001\u00a0234\u00a06',
      },
    });
  });

  it('is opened once by 64 clicks', async () => {
    const jeton = await pending();
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, () => activate(jeton, portal.browser())),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 410]));
    expect(await portal.ctx.db('comptes').select()).toHaveLength(1);
  });

  it('has its own cookie: a session of one espace is none of the other', async () => {
    expectOk(await activate(await pending()));
    expect((await browser.get('/api/tiers/session')).body['compte']).not.toBeNull();
    expect((await browser.get('/api/ordre/session')).body['compte']).toBeNull();
    expect((await browser.get('/api/ordre/compte')).status).toBe(401);
  });

  it('gives sessions, events, a new password and a new address like any other', async () => {
    expectOk(await activate(await pending()));
    const events = await browser.get('/api/tiers/compte/evenements');
    expect(events.text).toContain('Création de votre compte');
    expect((await browser.get('/api/tiers/compte/sessions')).text).toContain('lien-activation');
    const nouveau = 'pigeon lanterne gravier 4';
    const changed = await browser.send('PUT', '/api/tiers/compte/connexion', {
      motDePasseActuel: testPassword,
      nouveauMotDePasse: nouveau,
      nouveauMotDePasseConfirmation: nouveau,
      email: 'nouvelle@adresse.example',
    });
    expect(expectOk(changed).body).toMatchObject({
      motDePasseChange: true,
      verificationEnvoyeeA: 'nouvelle@adresse.example',
    });
    const jeton = await lastToken(portal.ctx, portal.courier, 'nouvelle@adresse.example');
    expectOk(await browser.send('POST', '/api/tiers/activation', { jeton }));
    expect((await browser.get('/api/tiers/compte')).body).toMatchObject({
      email: testEmail,
      emailEnAttente: { email: 'nouvelle@adresse.example', expireLe: null },
    });
  });

  it.each<[string, object, string]>([
    ['neither secret', {}, 'codeConfidentiel'],
    ['both secrets', { codeConfidentiel: 'ABCDEFGHJK', motDePasseActuel: 'x' }, 'codeConfidentiel'],
    ['a code of another form', { codeConfidentiel: '0O1I' }, 'codeConfidentiel'],
    ['a wrong key', { numero: '2A 000 003 1', motDePasseActuel: 'x' }, 'numero'],
    [
      'two addresses',
      { emailConfirmation: 'b@b.example', motDePasseActuel: 'x' },
      'emailConfirmation',
    ],
    [
      'two passwords',
      { motDePasseConfirmation: 'x', motDePasseActuel: 'x' },
      'motDePasseConfirmation',
    ],
    ['terms not accepted', { cguAcceptees: false, motDePasseActuel: 'x' }, 'cguAcceptees'],
    ['a huge secret', { motDePasseActuel: 'x'.repeat(10_000) }, 'motDePasseActuel'],
    ['a field more', { motDePasseActuel: 'x', role: 'agent' }, 'role'],
  ])('says which field holds %s, and writes nothing', async (_what, body, field) => {
    const { status, body: problem } = await create(body);
    expect([status, problem['code']]).toEqual([422, 'requete-invalide']);
    expect(problem['errors']).toHaveProperty(field);
    expect(await portal.ctx.db('compteurs').select()).toEqual([]);
  });

  it('takes the code as it is copied from the letter', async () => {
    const code = await issuedCode(portal.ctx);
    const typed = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `;
    expect((await create({ codeConfidentiel: typed })).status).toBe(200);
  });

  it('tells a wrong code and an unknown number in one sentence', async () => {
    const codeConfidentiel = await issuedCode(portal.ctx);
    const wrong = await create({ codeConfidentiel: 'ZZZZZZZZZZ' });
    const unknown = await create({ codeConfidentiel, numero: otherNumero });
    expect(wrong.status).toBe(422);
    expect(wrong.body['detail']).toBe(unknown.body['detail']);
  });
});

describeOnEachDialect('a way that an espace does not have', (dialect) => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', 'tiers'] } });
  });
  afterEach(() => portal.stop());

  const identite = { rpps: '10101234564', dateNaissance: '17/06/1975', cguAcceptees: true };
  const inscription = {
    numero: testNumero,
    motDePasseActuel: 'x',
    email: 'a@b.example',
    emailConfirmation: 'a@b.example',
    motDePasse: testPassword,
    motDePasseConfirmation: testPassword,
    cguAcceptees: true,
  };
  const finale = { motDePasse: testPassword, motDePasseConfirmation: testPassword };
  it.each<[string, string, object?]>([
    ['GET', '/api/tiers/parcours/inscription'],
    ['GET', '/api/tiers/parcours/recuperation'],
    ['PUT', '/api/tiers/parcours/inscription/brouillon', { etape: 'identite', valeurs: {} }],
    ['POST', '/api/tiers/parcours/inscription/identite', identite],
    ['POST', '/api/tiers/parcours/inscription/envoi', { canal: 'sms' }],
    ['POST', '/api/tiers/parcours/inscription/code', { code: '123456' }],
    ['POST', '/api/tiers/parcours/recuperation/finalisation', finale],
    ['POST', '/api/tiers/mot-de-passe-oublie', { email: 'a@b.example' }],
    ['GET', '/api/ordre/inscription'],
    ['PUT', '/api/ordre/inscription/brouillon', { valeurs: {} }],
    ['POST', '/api/ordre/inscription', inscription],
    ['POST', '/api/ordre/inscription/renvoi'],
    ['POST', '/api/ordre/inscription/activation', { jeton: 'x' }],
    ['POST', '/api/ordre/mot-de-passe-oublie/numero', { numero: testNumero }],
  ])('%s %s does not exist', async (method, path, body) => {
    const { status, body: problem } = await portal.browser().send(method, path, body);
    expect([status, problem['code']]).toEqual([404, 'introuvable']);
  });
});
