import { createHash, randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** Somebody with a card; all fictional. */
export const HOLDER = {
  SubjectNameID: '899700900014',
  given_name: 'Karim',
  family_name: 'BENSALEM',
  SubjectRefPro: { exercices: [{ codeProfession: '10', activities: [] }] },
} as const;
export const SUBJECT = `f:550dc1c8-d97b-4b1e-ac8c-8eb4471cf9dd:${HOLDER.SubjectNameID}`;

const CLIENT_ID = 'espace-pro-sante';
// As the specification's form encoding has something to escape in it, and something to leave.
const CLIENT_SECRET = 'secret-of_the.test +%é';
const REALM = '/auth/realms/esante-wallet';
const ENDPOINTS = `${REALM}/protocol/openid-connect`;
const KID = 'key-1';

type Answer = 'discovery' | 'certs' | 'authorize' | 'token' | 'userinfo';

/** What it does otherwise than a provider in order. */
export interface Misbehaviour {
  /** Answers in the place of an endpoint. */
  answers?: Partial<Record<Answer, RequestListener>>;
  /** Makes the ID token. */
  idToken?: (claims: JWTPayload, psc: HostilePsc) => Promise<string>;
  userinfo?: (claims: Record<string, unknown>) => unknown;
  discovery?: (document: Record<string, unknown>) => unknown;
}

export interface HostilePsc {
  readonly issuer: string;
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  misbehaviour: Misbehaviour;
  /** The published key pair, and one that is not published. */
  keys: Record<'published' | 'other', CryptoKeyPair>;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Tokens and codes it gave: none may be found in an error. */
  readonly secrets: string[];
  /** Signs like the provider in order, unless told otherwise. */
  readonly sign: (
    claims: JWTPayload,
    header?: Record<string, unknown>,
    key?: CryptoKey,
  ) => Promise<string>;
  /** What the browser does: goes there, and comes back to the address returned. */
  follow(url: string): Promise<URL>;
  stop(): Promise<void>;
}

interface CryptoKeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

interface Grant {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/**
 * Pro Santé Connect played by a server that may be told to cheat, on a port of its own: issuer on
 * `localhost`, authorization on `127.0.0.1`, discovery at its own path only. It checks the client's
 * secret, the redirect address, PKCE and that a code serves once.
 */
export async function startHostilePsc(): Promise<HostilePsc> {
  const [published, other] = await (pairs ??= Promise.all([makeKeys(), makeKeys()]));
  const asked: string[] = [];
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    const found = PATHS.find(([path]) => path === pathname);
    if (found === undefined) response.writeHead(404).end();
    else
      (psc.misbehaviour.answers?.[found[1]] ?? answering(psc, grants, found[1]))(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const psc: HostilePsc = {
    issuer: `http://localhost:${port}${REALM}`,
    discoveryUrl: `http://localhost:${port}${REALM}/.well-known/wallet-openid-configuration`,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    misbehaviour: {},
    keys: { published, other },
    asked,
    secrets: [CLIENT_SECRET],
    sign: (claims, header = {}, key = psc.keys.published.privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: KID, ...header }).sign(key),
    async follow(url) {
      const response = await fetch(url, { redirect: 'manual' });
      return new URL(response.headers.get('location') ?? 'about:blank');
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return psc;
}

/** Made once for all: they take a second. */
let pairs: Promise<readonly [CryptoKeyPair, CryptoKeyPair]> | null = null;

const makeKeys = (): Promise<CryptoKeyPair> => generateKeyPair('RS256', { extractable: true });

const PATHS: readonly (readonly [string, Answer])[] = [
  [`${REALM}/.well-known/wallet-openid-configuration`, 'discovery'],
  ['/auth', 'authorize'],
  [`${ENDPOINTS}/certs`, 'certs'],
  [`${ENDPOINTS}/token`, 'token'],
  [`${ENDPOINTS}/userinfo`, 'userinfo'],
];

function answering(psc: HostilePsc, grants: Map<string, Grant>, what: Answer): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status = 200, location, body = {} } = await answerOf(psc, grants, what, request);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
    });
    response.end(JSON.stringify(body));
  };
  return (request, response) => void answer(request, response);
}

interface Answered {
  readonly status?: number;
  readonly location?: string;
  readonly body?: unknown;
}

async function answerOf(
  psc: HostilePsc,
  grants: Map<string, Grant>,
  what: Answer,
  request: IncomingMessage,
): Promise<Answered> {
  switch (what) {
    case 'discovery':
      return { body: (psc.misbehaviour.discovery ?? ((same) => same))(documentOf(psc)) };
    case 'certs': {
      const jwk = await exportJWK(psc.keys.published.publicKey);
      return { body: { keys: [{ ...jwk, kid: KID, alg: 'RS256', use: 'sig' }] } };
    }
    case 'authorize':
      return { status: 303, location: authorize(psc, grants, request) };
    case 'token':
      return answerToken(psc, grants, request);
    default: {
      const isKnown = psc.secrets.includes((request.headers.authorization ?? '').slice(7));
      const claims = { sub: SUBJECT, ...HOLDER, otherIds: [], email: '' };
      if (!isKnown) return { status: 401 };
      return { body: (psc.misbehaviour.userinfo ?? ((same) => same))(claims) };
    }
  }
}

function documentOf({ issuer }: HostilePsc): Record<string, unknown> {
  const base = `${issuer}/protocol/openid-connect`;
  return {
    issuer,
    authorization_endpoint: `${new URL(issuer).origin.replace('localhost', '127.0.0.1')}/auth`,
    token_endpoint: `${base}/token`,
    userinfo_endpoint: `${base}/userinfo`,
    end_session_endpoint: `${base}/logout`,
    jwks_uri: `${base}/certs`,
    // As a careless provider might: what it lists must not decide what we take.
    id_token_signing_alg_values_supported: ['none', 'HS256', 'RS256'],
  };
}

function authorize(psc: HostilePsc, grants: Map<string, Grant>, request: IncomingMessage): string {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const asked = (name: string): string => searchParams.get(name) ?? '';
  const expected = {
    client_id: CLIENT_ID,
    response_type: 'code',
    scope: 'openid scope_all',
    acr_values: 'eidas1',
    code_challenge_method: 'S256',
  };
  const isRight = Object.entries(expected).every(([name, value]) => asked(name) === value);
  const callback = new URL(asked('redirect_uri'));
  callback.searchParams.set('state', asked('state'));
  if (isRight) {
    const code = randomUUID();
    psc.secrets.push(code);
    grants.set(code, {
      nonce: asked('nonce'),
      challenge: asked('code_challenge'),
      redirectUri: asked('redirect_uri'),
    });
    callback.searchParams.set('code', code);
  } else callback.searchParams.set('error', 'invalid_request');
  return callback.href;
}

async function answerToken(
  psc: HostilePsc,
  grants: Map<string, Grant>,
  request: IncomingMessage,
): Promise<Answered> {
  const form = new URLSearchParams(await text(request));
  const credentials = Buffer.from((request.headers.authorization ?? '').slice(6), 'base64');
  const decoded = new URLSearchParams(`s=${credentials.toString().split(':')[1] ?? ''}`).get('s');
  if (decoded !== psc.clientSecret) return { status: 401, body: { error: 'invalid_client' } };
  const code = form.get('code') ?? '';
  const grant = grants.get(code);
  grants.delete(code);
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri'))
    return { status: 400, body: { error: 'invalid_grant' } };
  const claims = idTokenClaims(psc, grant.nonce);
  const { idToken: make } = psc.misbehaviour;
  const idToken = await (make ? make(claims, psc) : psc.sign(claims));
  const accessToken = randomUUID();
  psc.secrets.push(idToken, accessToken);
  return { body: { access_token: accessToken, token_type: 'Bearer', id_token: idToken } };
}

function idTokenClaims({ issuer }: HostilePsc, nonce: string): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: CLIENT_ID,
    sub: SUBJECT,
    sid: 'session-of-the-provider',
    nonce,
    acr: 'eidas1',
    iat: now,
    auth_time: now,
    exp: now + 120,
  };
}
