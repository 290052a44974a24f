import { createHmac } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { exportJWK, exportSPKI, importJWK, SignJWT, type JWTPayload } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHostilePsc, type HostilePsc } from '../../testing/hostile-psc.ts';
import { createPscClient } from './create-psc-client.ts';
import type { PscClient } from './psc-client.ts';
import { PscRefused, PscUnavailable, type PscRefusalReason } from './psc-errors.ts';

const REDIRECT = 'http://localhost:3000/api/assurance-maladie/cps/retour';
const DEADLINE_MS = 300;

type MakeIdToken = NonNullable<HostilePsc['misbehaviour']['idToken']>;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signing =
  (change: (claims: JWTPayload) => JWTPayload): MakeIdToken =>
  (claims, psc) =>
    psc.sign(change(claims));
const without =
  (name: string): MakeIdToken =>
  (claims, psc) =>
    psc.sign(Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name)));

const signedByHmac: MakeIdToken = async (claims, psc) => {
  const content = `${encode({ alg: 'HS256', kid: 'key-1' })}.${encode(claims)}`;
  const secret = await exportSPKI(psc.keys.published.publicKey);
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
};
const signedByPss: MakeIdToken = async (claims, psc) => {
  const key = await importJWK(await exportJWK(psc.keys.published.privateKey), 'PS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'PS256', kid: 'key-1' }).sign(key);
};
const tampered: MakeIdToken = async (claims, psc) => {
  const [header, , signature] = (await psc.sign(claims)).split('.');
  return `${header}.${encode({ ...claims, sub: 'f:x:810100004521' })}.${signature}`;
};

const idTokens: readonly (readonly [string, PscRefusalReason, MakeIdToken])[] = [
  ['alg none', 'signature', async (claims) => `${encode({ alg: 'none' })}.${encode(claims)}.`],
  ['HS256 by the public key', 'signature', signedByHmac],
  [
    'HS256 by the client secret',
    'signature',
    async (claims, psc) => {
      const content = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
      const mac = createHmac('sha256', psc.clientSecret).update(content).digest('base64url');
      return `${content}.${mac}`;
    },
  ],
  ['PS256 by the right key', 'signature', signedByPss],
  ['another key', 'signature', (claims, psc) => psc.sign(claims, {}, psc.keys.other.privateKey)],
  ['an unknown kid', 'signature', (claims, psc) => psc.sign(claims, { kid: 'key-2' })],
  ['claims changed after the signature', 'signature', tampered],
  [
    'a key that it brings itself',
    'signature',
    async (claims, { sign, keys }) =>
      sign(claims, { kid: 'key-1', jku: 'http://evil.example/' }, keys.other.privateKey),
  ],
  ['another issuer', 'emetteur', signing((claims) => ({ ...claims, iss: `${claims.iss}/` }))],
  ['no issuer', 'emetteur', without('iss')],
  ['another audience', 'audience', signing((claims) => ({ ...claims, aud: 'another-portal' }))],
  [
    'one audience too many',
    'audience',
    signing((claims) => ({ ...claims, aud: [String(claims.aud), 'another-portal'] })),
  ],
  ['no audience', 'audience', without('aud')],
  ['another nonce', 'nonce', signing((claims) => ({ ...claims, nonce: 'of-another-sign-in' }))],
  ['no nonce', 'nonce', without('nonce')],
  ['another acr', 'acr', signing((claims) => ({ ...claims, acr: '0' }))],
  ['a list of acr', 'acr', signing((claims) => ({ ...claims, acr: ['eidas1'] }))],
  ['no acr', 'acr', without('acr')],
  ['expired', 'expire', signing((claims) => ({ ...claims, exp: Number(claims.iat) - 60 }))],
  ['no expiry', 'expire', without('exp')],
  ['not valid yet', 'expire', signing((claims) => ({ ...claims, nbf: Number(claims.iat) + 600 }))],
  [
    'made an hour ago',
    'expire',
    signing((claims) => ({ ...claims, iat: Number(claims.iat) - 3600 })),
  ],
  [
    'a card read in time to come',
    'anciennete',
    signing((claims) => ({ ...claims, auth_time: Number(claims.iat) + 600 })),
  ],
  [
    'a card read at no time',
    'anciennete',
    signing((claims) => ({ ...claims, auth_time: String(claims.iat) })),
  ],
  ['no subject', 'sujet', without('sub')],
  ['an endless subject', 'sujet', signing((claims) => ({ ...claims, sub: 'x'.repeat(300) }))],
  ['no JWT', 'reponse', async () => 'not-a-token'],
  ['too long', 'reponse', signing((claims) => ({ ...claims, more: 'x'.repeat(10_000) }))],
];

/** Right where any card will do, not where it is asked for again. */
const formerReadings: readonly (readonly [string, MakeIdToken])[] = [
  ['an hour ago', signing((claims) => ({ ...claims, auth_time: Number(claims.iat) - 3600 }))],
  ['a minute ago', signing((claims) => ({ ...claims, auth_time: Number(claims.iat) - 60 }))],
  ['in 1970', signing((claims) => ({ ...claims, auth_time: 0 }))],
  ['nobody knows when', without('auth_time')],
];

const userinfos: readonly (readonly [string, PscRefusalReason, (claims: object) => unknown])[] = [
  ['of somebody else', 'sujet', (claims) => ({ ...claims, sub: 'f:x:810100004521' })],
  ['of nobody', 'reponse', (claims) => ({ ...claims, sub: undefined })],
  ['without SubjectNameID', 'identite', (claims) => ({ ...claims, SubjectNameID: undefined })],
  ['with an empty SubjectNameID', 'identite', (claims) => ({ ...claims, SubjectNameID: '' })],
  ['that is a list', 'reponse', (claims) => [claims]],
  ['that is null', 'reponse', () => null],
];

const callbacks: readonly (readonly [string, PscRefusalReason, (callback: URL) => void])[] = [
  ['the state of another browser', 'etat', (url) => url.searchParams.set('state', 'x')],
  ['no state', 'etat', (url) => url.searchParams.delete('state')],
  ['two states', 'etat', (url) => url.searchParams.append('state', 'x')],
  ['another issuer (mix-up)', 'emetteur', (url) => url.searchParams.set('iss', 'https://evil')],
  ['two codes', 'reponse', (url) => url.searchParams.append('code', 'x')],
  ['no code', 'reponse', (url) => url.searchParams.delete('code')],
  ['an endless code', 'reponse', (url) => url.searchParams.set('code', 'x'.repeat(3_000))],
  ['a made-up code', 'code', (url) => url.searchParams.set('code', 'x')],
  ['access_denied', 'refus-utilisateur', (url) => url.searchParams.set('error', 'access_denied')],
  ['another error', 'reponse', (url) => url.searchParams.set('error', 'invalid_scope')],
];

const broken: readonly (readonly [string, RequestListener])[] = [
  ['hangs', () => undefined],
  ['ends the connection', (request) => request.socket.destroy()],
  ['answers 500', (_request, response) => response.writeHead(500).end('{}')],
  ['answers 429', (_request, response) => response.writeHead(429).end('{}')],
  ['redirects', (_request, response) => response.writeHead(302, { location: '/x' }).end()],
  [
    'answers HTML',
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>maintenance</html>'),
  ],
  ['answers nothing', (_request, response) => response.writeHead(200).end()],
  ['answers byte by byte', (_request, response) => drip(() => response.write(' '), response)],
  ['never stops', (_request, response) => drip(() => response.write('x'.repeat(60_000)), response)],
];

function drip(send: () => void, until: NodeJS.EventEmitter): void {
  const timer = setInterval(send, 20);
  until.on('close', () => clearInterval(timer));
}

describe('a hostile Pro Santé Connect', () => {
  let psc: HostilePsc;
  let client: PscClient;

  beforeEach(async () => {
    psc = await startHostilePsc();
    client = createPscClient({ ...psc, allowInsecure: true, deadlineMs: DEADLINE_MS });
  });
  afterEach(() => psc.stop());

  async function signIn(options: { readonly fresh?: boolean } = {}): Promise<unknown> {
    const { url, transaction } = await client.begin(REDIRECT, options);
    return client.finish(await psc.follow(url), transaction, REDIRECT);
  }

  /** The refusal, of which no part may hold what is secret. */
  async function refusalOf(work: Promise<unknown>): Promise<unknown> {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const whole = inspect(error, { depth: 20, showHidden: true });
    for (const secret of psc.secrets) expect(whole).not.toContain(secret);
    return error;
  }

  async function reasonOf(work: Promise<unknown>): Promise<unknown> {
    const error = await refusalOf(work);
    return error instanceof PscRefused ? error.reason : error;
  }

  async function expectUnavailable(work: Promise<unknown>, withinMs: number): Promise<unknown> {
    const started = performance.now();
    const error = await refusalOf(work);
    expect(error).toBeInstanceOf(PscUnavailable);
    expect(performance.now() - started).toBeLessThan(withinMs);
    return error;
  }

  it('is taken while it behaves', async () => {
    await expect(signIn()).resolves.toMatchObject({ identity: { rpps: '99700900014' } });
  });

  it.each(idTokens)('is refused an ID token with %s: %s', async (_what, reason, idToken) => {
    psc.misbehaviour.idToken = idToken;
    expect(await reasonOf(signIn())).toBe(reason);
    expect(psc.asked.some((path) => path.endsWith('/userinfo'))).toBe(false);
  });

  it.each(formerReadings)('is refused a card read %s, asked for again', async (_when, idToken) => {
    psc.misbehaviour.idToken = idToken;
    await expect(signIn()).resolves.toMatchObject({ identity: { rpps: '99700900014' } });
    psc.asked.length = 0;
    expect(await reasonOf(signIn({ fresh: true }))).toBe('anciennete');
    expect(psc.asked.some((path) => path.endsWith('/userinfo'))).toBe(false);
  });

  it.each(userinfos)('is refused userinfo %s: %s', async (_what, reason, userinfo) => {
    psc.misbehaviour.userinfo = userinfo;
    expect(await reasonOf(signIn())).toBe(reason);
  });

  it('is refused userinfo that it does not give', async () => {
    psc.misbehaviour.answers = {
      userinfo: (_request, response) =>
        response.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end(),
    };
    expect(await reasonOf(signIn())).toBe('reponse');
  });

  it.each(['none', 'HS256'])('is refused userinfo signed with %s', async (alg) => {
    psc.misbehaviour.answers = {
      userinfo: (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/jwt' });
        response.end(`${encode({ alg })}.${encode({ sub: 'x' })}.x`);
      },
    };
    expect(await reasonOf(signIn())).toBe('signature');
  });

  it.each(callbacks)('is refused a callback with %s: %s', async (_what, reason, change) => {
    const { url, transaction } = await client.begin(REDIRECT);
    const callback = await psc.follow(url);
    change(callback);
    psc.asked.length = 0;
    expect(await reasonOf(client.finish(callback, transaction, REDIRECT))).toBe(reason);
    const exchanges = psc.asked.filter((path) => path.endsWith('/token'));
    expect(exchanges).toHaveLength(reason === 'code' ? 1 : 0);
  });

  it('is refused a code that served', async () => {
    const { url, transaction } = await client.begin(REDIRECT);
    const callback = await psc.follow(url);
    await client.finish(callback, transaction, REDIRECT);
    expect(await reasonOf(client.finish(callback, transaction, REDIRECT))).toBe('code');
  });

  it('is refused the code of one browser in the transaction of another', async () => {
    const [mine, theirs] = [await client.begin(REDIRECT), await client.begin(REDIRECT)];
    const callback = await psc.follow(theirs.url);
    expect(await reasonOf(client.finish(callback, mine.transaction, REDIRECT))).toBe('etat');
    // Even with a state that was made to fit, the code is bound to the other's verifier.
    callback.searchParams.set('state', mine.transaction.state);
    expect(await reasonOf(client.finish(callback, mine.transaction, REDIRECT))).toBe('code');
  });

  it('is not taken for another provider', async () => {
    psc.misbehaviour.discovery = (document) => ({ ...document, issuer: 'http://localhost:1/x' });
    const error = await expectUnavailable(client.begin(REDIRECT), 1_000);
    expect(error).toMatchObject({ code: 'other-issuer' });
  });

  it.each([
    ['javascript:alert(1)', 'authorization_endpoint'],
    ['file:///etc/passwd', 'jwks_uri'],
    ['', 'token_endpoint'],
    [undefined, 'userinfo_endpoint'],
    [['http://localhost'], 'token_endpoint'],
  ])('is not taken with %j as %s', async (address, endpoint) => {
    psc.misbehaviour.discovery = (document) => ({ ...document, [endpoint]: address });
    const error = await expectUnavailable(client.begin(REDIRECT), 1_000);
    expect(error).toMatchObject({ code: 'malformed-discovery' });
  });

  it.each(broken)('keeps nobody waiting when its discovery %s', async (_what, listener) => {
    psc.misbehaviour.answers = { discovery: listener };
    await expectUnavailable(client.begin(REDIRECT), DEADLINE_MS + 500);
    expect(await client.isUp()).toBe(false);
    psc.misbehaviour.answers = {};
    await expect(signIn()).resolves.toMatchObject({ identity: { rpps: '99700900014' } });
  });

  it('keeps nobody waiting when it is not there', async () => {
    await psc.stop();
    const error = await expectUnavailable(client.begin(REDIRECT), DEADLINE_MS + 500);
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(await client.isUp()).toBe(false);
  });

  describe.each(['token', 'certs', 'userinfo'] as const)('at %s', (endpoint) => {
    it.each(broken)('keeps nobody waiting when it %s', async (_what, listener) => {
      const { url, transaction } = await client.begin(REDIRECT);
      const callback = await psc.follow(url);
      psc.misbehaviour.answers = { [endpoint]: listener };
      const finishing = client.finish(callback, transaction, REDIRECT);
      await expectUnavailable(finishing, 2 * DEADLINE_MS + 500);
      expect(await client.isUp()).toBe(false);
    });
  });

  it('says that it is the portal whose secret is wrong', async () => {
    const stranger = createPscClient({ ...psc, clientSecret: 'wrong', allowInsecure: true });
    const { url, transaction } = await stranger.begin(REDIRECT);
    const finishing = stranger.finish(await psc.follow(url), transaction, REDIRECT);
    expect(await refusalOf(finishing)).toMatchObject({ code: 'invalid_client' });
  });

  it('finds keys that changed, at the second attempt at the latest', async () => {
    await signIn();
    const { published, other } = psc.keys;
    psc.keys = { published: other, other: published };
    expect(await reasonOf(signIn())).toBe('signature');
    await expect(signIn()).resolves.toMatchObject({ identity: { rpps: '99700900014' } });
  });
});
