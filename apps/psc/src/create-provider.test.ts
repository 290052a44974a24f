import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBrowser, type Browser } from '../testing/browser.ts';
import { authorizationRequest, discover, exchange, type Tokens } from '../testing/client.ts';
import { CARD_CLAIMS } from './card-claims.ts';
import { cards } from './cards.ts';
import { readClaims, type Claims } from './sign-jwt.ts';
import { startStandIn, type RunningStandIn } from './start-stand-in.ts';

const PORTAL = 'http://localhost:9';

let standIn: RunningStandIn;
let browser: Browser;
/** The portal’s door for logout tokens. */
let backchannel: Server;
let logoutTokens: string[];

beforeAll(async () => {
  backchannel = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      logoutTokens.push(new URLSearchParams(body).get('logout_token') ?? '');
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => backchannel.listen(0, '127.0.0.1', resolve));
  const { port } = backchannel.address() as AddressInfo;
  standIn = await startStandIn({
    publicUrl: PORTAL,
    relyingParty: { backchannelLogoutUri: `http://127.0.0.1:${port}/deconnexion` },
  });
});

afterAll(async () => {
  await standIn.close();
  backchannel.close();
});

beforeEach(() => {
  browser = createBrowser();
  logoutTokens = [];
});

afterEach(() => {
  Object.assign(standIn.tampering, { clockSkewSeconds: 0, idToken: null, userinfo: null });
});

async function signIn(cardId: string, changes: Readonly<Record<string, string>> = {}) {
  const { url, verifier } = await authorizationRequest(standIn, PORTAL, changes);
  const callback = await browser.readCard(url, cardId);
  const response = await exchange(standIn, { callback, verifier });
  expect(response.status).toBe(200);
  return (await response.json()) as Tokens;
}

async function userinfo({ access_token: token }: Tokens): Promise<Claims> {
  const { userinfo_endpoint: endpoint = '' } = await discover(standIn);
  const response = await fetch(endpoint, { headers: { authorization: `Bearer ${token}` } });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return (await response.json()) as Claims;
}

describe('discovery', () => {
  it('is at the path of Pro Santé Connect and not at the standard one', async () => {
    const metadata = await discover(standIn);
    expect(standIn.discoveryUrl).toMatch(
      /\/auth\/realms\/esante-wallet\/\.well-known\/wallet-openid-configuration$/,
    );
    expect(metadata['issuer']).toBe(standIn.issuer);
    const standard = await fetch(`${standIn.issuer}/.well-known/openid-configuration`);
    const root = await fetch(new URL('/.well-known/openid-configuration', standIn.issuer));
    expect([standard.status, root.status]).toEqual([404, 404]);
  });

  it('sends people to another host than the issuer’s, and servers to the issuer’s', async () => {
    const metadata = await discover(standIn);
    const host = new URL(standIn.issuer).host;
    expect(new URL(metadata['authorization_endpoint'] ?? '').host).not.toBe(host);
    for (const name of ['token_endpoint', 'userinfo_endpoint', 'jwks_uri', 'end_session_endpoint'])
      expect(metadata[name]).toMatch(new RegExp(`^${standIn.issuer}/protocol/openid-connect/`));
    expect(metadata['acr_values_supported']).toEqual(['eidas1']);
    expect(metadata['code_challenge_methods_supported']).toEqual(['S256']);
  });

  it('answers each address at its own host only', async () => {
    const { port } = new URL(standIn.issuer);
    const path = new URL(standIn.discoveryUrl).pathname;
    const misplaced = await fetch(`http://127.0.0.1:${port}${path}`);
    const authorization = await fetch(`http://localhost:${port}/auth`);
    expect([misplaced.status, authorization.status]).toEqual([404, 404]);
  });
});

describe('the code flow', () => {
  it('signs an ID token in RS256 with the sub of the realm, acr, sid and nonce', async () => {
    const { id_token: token } = await signIn('aubertin');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const { jwks_uri: uri = '' } = await discover(standIn);
    const { keys } = (await (await fetch(uri)).json()) as { keys: [Record<string, string>] };
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const data = Buffer.from(`${header}.${payload}`);
    expect(verify('RSA-SHA256', data, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(keys[0]).not.toHaveProperty('d');

    const claims = readClaims(token);
    expect(claims).toMatchObject({
      iss: standIn.issuer,
      aud: 'espace-pro-sante',
      acr: 'eidas1',
      nonce: 'nonce',
      sid: expect.any(String) as string,
    });
    expect(claims['sub']).toMatch(/^f:[\da-f-]{36}:810100004521$/);
  });

  it('gives an access token of two minutes', async () => {
    const { expires_in: seconds } = await signIn('aubertin');
    expect(seconds).toBe(120);
  });

  it.each(cards.map(({ id }) => id))(
    'tells the claims of the card %s, never absent',
    async (id) => {
      const claims = await userinfo(await signIn(id));
      const card = cards.find((one) => one.id === id);
      for (const name of CARD_CLAIMS) expect(claims).toHaveProperty(name);
      expect(claims).toMatchObject({ SubjectNameID: card?.subjectNameId, family_name: card?.nom });
      expect(claims).not.toHaveProperty('email');
    },
  );

  it('lists every activity of an exercice, empty strings for what is unknown', async () => {
    const claims = await userinfo(await signIn('bensalem'));
    const { exercices } = claims['SubjectRefPro'] as {
      exercices: [{ activities: [Record<string, string>, Record<string, string>] }];
    };
    const [liberal, salaried] = exercices[0].activities;
    expect(Object.keys(liberal)).toHaveLength(30);
    expect(liberal).toMatchObject({ codeModeExercice: 'L', numeroFinessSite: '' });
    expect(salaried).toMatchObject({ codeModeExercice: 'S', numeroFinessSite: '930991013' });
  });

  it('takes the secret in the form as well, and no wrong one', async () => {
    const { url, verifier } = await authorizationRequest(standIn, PORTAL);
    const callback = await browser.readCard(url, 'moreau');
    const wrong = await exchange(standIn, { callback, verifier }, { secret: 'autre' });
    const posted = await exchange(standIn, { callback, verifier }, { method: 'post' });
    expect([wrong.status, posted.status]).toEqual([401, 200]);
  });

  it('takes a code once, and with its own verifier', async () => {
    const { url, verifier } = await authorizationRequest(standIn, PORTAL);
    const callback = await browser.readCard(url, 'moreau');
    const stolen = await exchange(standIn, { callback, verifier: 'x'.repeat(43) });
    expect(stolen.status).toBe(400);
    const again = await browser.readCard(url, null);
    const once = await exchange(standIn, { callback: again, verifier });
    const twice = await exchange(standIn, { callback: again, verifier });
    expect([once.status, twice.status]).toEqual([200, 400]);
  });

  it.each([
    ['code_challenge', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['acr_values', { acr_values: '' }, 'invalid_request'],
    ['scope_all', { scope: 'openid' }, 'invalid_scope'],
  ])('refuses a request without its %s', async (_what, changes, error) => {
    const { url } = await authorizationRequest(standIn, PORTAL, changes);
    const callback = await browser.readCard(url, 'aubertin');
    expect(callback.searchParams.get('error')).toBe(error);
  });

  it('shows a page, and goes nowhere, for a redirect_uri it does not know', async () => {
    const { url } = await authorizationRequest(standIn, PORTAL, {
      redirect_uri: `${PORTAL}/ailleurs`,
    });
    const { page } = await browser.follow(url);
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain('Cette demande ne peut pas aboutir');
  });
});

describe('the chooser', () => {
  it('says that it is a demonstration, and lists every card as a button', async () => {
    const { url } = await authorizationRequest(standIn, PORTAL);
    const { page } = await browser.follow(url);
    const html = (await page?.text()) ?? '';
    expect(html).toContain('ce n’est pas Pro Santé Connect');
    for (const { id } of cards) expect(html).toContain(`name="carte" value="${id}"`);
    expect(html).toContain('10\u00a0100\u00a0004\u00a0521');
    expect(page?.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; form-action 'self' http:\/\/localhost:9;/,
    );
  });

  it('answers access_denied to whoever cancels', async () => {
    const { url } = await authorizationRequest(standIn, PORTAL);
    const callback = await browser.readCard(url, null);
    expect(callback.searchParams.get('error')).toBe('access_denied');
    expect(callback.searchParams.get('state')).toBe('etat');
  });

  it('shows again for a card it does not have', async () => {
    const { url } = await authorizationRequest(standIn, PORTAL);
    await expect(browser.readCard(url, 'inconnue')).rejects.toThrow('200 at');
  });

  it('is not shown again while the card is remembered, but with prompt=login', async () => {
    await signIn('aubertin');
    const again = await authorizationRequest(standIn, PORTAL);
    expect((await browser.follow(again.url)).url.searchParams.get('code')).toEqual(
      expect.any(String),
    );
    const asked = await authorizationRequest(standIn, PORTAL, { prompt: 'login' });
    const { page } = await browser.follow(asked.url);
    expect(await page?.text()).toContain('Dernière carte lue');
  });

  it('changes cards, and tells the portal that the first one is gone', async () => {
    const first = readClaims((await signIn('aubertin')).id_token);
    const second = readClaims((await signIn('ferreira', { prompt: 'login' })).id_token);
    expect(second['sub']).toMatch(/:899700900030$/);
    expect(second['sid']).not.toBe(first['sid']);
    expect(logoutTokens.map(readClaims)).toEqual([
      expect.objectContaining({ sid: first['sid'] }) as Claims,
    ]);
  });

  it('tells whoever comes too late to start again', async () => {
    const page = await browser.open(`${standIn.authorizationOrigin}/carte/passee`);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('Cette demande a expiré');
  });
});

describe('logout', () => {
  const home = `${PORTAL}/assurance-maladie`;

  async function logoutUrl(parameters: Readonly<Record<string, string>>): Promise<string> {
    const { end_session_endpoint: endpoint } = await discover(standIn);
    return `${endpoint}?${new URLSearchParams(parameters).toString()}`;
  }

  it('forgets the card, tells the portal by its back door, and goes back to the portal', async () => {
    const tokens = await signIn('aubertin');
    const url = await logoutUrl({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: home,
      state: 'retour',
    });
    const landing = await browser.leave(url);
    expect(landing.url.href).toBe(`${home}?state=retour`);

    const { sid, sub } = readClaims(tokens.id_token);
    expect(logoutTokens.map(readClaims)).toEqual([
      {
        iss: standIn.issuer,
        aud: 'espace-pro-sante',
        sub,
        sid,
        iat: expect.any(Number) as number,
        exp: expect.any(Number) as number,
        jti: expect.any(String) as string,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      },
    ]);
    const next = await authorizationRequest(standIn, PORTAL);
    expect((await browser.follow(next.url)).page).not.toBeNull();
  });

  it('refuses to go to an address that is not registered exactly', async () => {
    const tokens = await signIn('aubertin');
    const url = await logoutUrl({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: `${home}/`,
    });
    const { page } = await browser.leave(url);
    expect(page?.status).toBe(400);
    expect(logoutTokens).toEqual([]);
  });

  it('asks first when nothing proves who asks', async () => {
    await signIn('aubertin');
    const { page } = await browser.leave(await logoutUrl({}));
    expect(await page?.text()).toContain('oublier la carte');
    expect(logoutTokens).toEqual([]);
  });
});

describe('tests of the relying party', () => {
  it('may have the clock of the provider wrong', async () => {
    standIn.tampering.clockSkewSeconds = -3600;
    const { iat } = readClaims((await signIn('aubertin')).id_token);
    expect(Date.now() / 1000 - Number(iat)).toBeGreaterThan(3500);
  });

  it('may have other claims in the ID token and at the userinfo endpoint', async () => {
    standIn.tampering.idToken = (claims) => ({ ...claims, aud: 'autre' });
    standIn.tampering.userinfo = ({ sub: _sub, ...claims }) => ({ ...claims, sub: 'autre' });
    const tokens = await signIn('aubertin');
    expect(readClaims(tokens.id_token)['aud']).toBe('autre');
    expect((await userinfo(tokens))['sub']).toBe('autre');
  });
});
