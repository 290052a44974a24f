import { systemClock, type Clock } from '@eps/domain';
import {
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  getJwksCache,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  setJwksCache,
  type Configuration,
} from 'openid-client';
import { createBoundedFetch } from './bounded-fetch.ts';
import { configure, type ClientSettings } from './configure.ts';
import { createDiscovery, type Discovery, type PscDocument } from './discovery.ts';
import { ACR, exchangeCode } from './exchange-code.ts';
import { createPscKeys, readLogoutToken, type PscKeys } from './logout-token.ts';
import type { PscClient, PscClientOptions, PscProof, PscTransaction } from './psc-client.ts';
import { PscUnavailable } from './psc-errors.ts';
import { readCallback } from './read-callback.ts';
import { readFailure } from './read-failure.ts';

const SCOPE = 'openid scope_all';
const DOCUMENT_LIFE_MS = 3_600_000;
/** A browser is sent only to a provider that answered this lately: it would be left at a dead address. */
const ALIVE_MS = 15_000;
/** Pages do not wait again for a provider that failed this lately. */
const DOWN_MS = 3_000;

/**
 * A client of one provider. It keeps the discovery document and the keys in memory, nothing of
 * anybody; it logs nothing, and its errors hold neither secrets nor tokens.
 *
 * @throws Error when the discovery address is not https, unless `allowInsecure`
 */
export function createPscClient(options: PscClientOptions): PscClient {
  const { issuer, discoveryUrl, clientId, clientSecret, allowInsecure } = options;
  const { deadlineMs = 4_000, clock = systemClock } = options;
  if (!allowInsecure && new URL(discoveryUrl).protocol !== 'https:')
    throw new Error('psc: the discovery document is read over https only');
  const parts: Parts = {
    issuer,
    clientId,
    clientSecret,
    allowInsecure,
    clock,
    deadlineMs,
    discovery: createDiscovery({ issuer, discoveryUrl, deadlineMs, allowInsecure, clock }),
    keysOf: createKeyring(deadlineMs),
  };
  const { discovery, keysOf } = parts;

  return {
    async begin(redirectUri, { fresh = false } = {}) {
      const document = await discovery.read(ALIVE_MS);
      const configuration = configure(parts, document, createBoundedFetch(deadlineMs));
      const transaction = newTransaction(fresh ? epochSeconds(clock) : null);
      const url = await authorizationUrl(configuration, transaction, redirectUri);
      return { url, transaction };
    },

    finish: (callback, transaction, redirectUri) =>
      finish(parts, callback, transaction, redirectUri),

    async endSessionUrl({ idToken, postLogoutRedirectUri }) {
      const document = await discovery.read(DOCUMENT_LIFE_MS).catch(() => null);
      if (document?.end_session_endpoint === undefined) return null;
      const configuration = configure(parts, document, createBoundedFetch(deadlineMs));
      return buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: postLogoutRedirectUri,
      }).href;
    },

    async readLogoutToken(token) {
      const keys = keysOf(await discovery.read(DOCUMENT_LIFE_MS));
      return readLogoutToken(token, keys.forLogoutTokens, { issuer, clientId, clock });
    },

    async isUp() {
      if (discovery.lately(DOWN_MS) === false) return false;
      return discovery.read(ALIVE_MS).then(
        () => true,
        () => false,
      );
    },
  };
}

interface Parts extends ClientSettings {
  readonly issuer: string;
  readonly deadlineMs: number;
  readonly discovery: Discovery;
  readonly keysOf: (document: PscDocument) => Keyring;
}

async function finish(
  parts: Parts,
  callback: URL,
  transaction: PscTransaction,
  redirectUri: string,
): Promise<PscProof> {
  const { issuer, deadlineMs, discovery, keysOf, clock } = parts;
  const parameters = readCallback(callback, { state: transaction.state, issuer });
  const boundedFetch = createBoundedFetch(2 * deadlineMs);
  const document = await discovery.read(DOCUMENT_LIFE_MS);
  const configuration = configure(parts, document, boundedFetch);
  const keys = keysOf(document);
  if (keys.forIdTokens) setJwksCache(configuration, keys.forIdTokens);
  try {
    const exchange = { parameters, transaction, redirectUri, clock };
    const proof = await exchangeCode(configuration, exchange);
    keys.forIdTokens = getJwksCache(configuration);
    return proof;
  } catch (error) {
    // Whatever it is, the next attempt starts from what the provider then says: its keys may be new.
    keys.forIdTokens = undefined;
    const failure = readFailure(error);
    if (failure instanceof PscUnavailable) discovery.forget();
    throw failure;
  }
}

interface Keyring {
  readonly jwksUri: string;
  readonly forLogoutTokens: PscKeys;
  forIdTokens: ReturnType<typeof getJwksCache>;
}

/** The keys of the last document: kept as long as it names the same address. */
function createKeyring(deadlineMs: number): (document: PscDocument) => Keyring {
  let keyring: Keyring | null = null;
  return ({ jwks_uri: jwksUri }) => {
    if (keyring?.jwksUri !== jwksUri) {
      const forLogoutTokens = createPscKeys(jwksUri, deadlineMs);
      keyring = { jwksUri, forLogoutTokens, forIdTokens: undefined };
    }
    return keyring;
  };
}

function newTransaction(freshSince: number | null): PscTransaction {
  return {
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
    freshSince,
  };
}

function epochSeconds(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1000);
}

async function authorizationUrl(
  configuration: Configuration,
  { state, nonce, codeVerifier, freshSince }: PscTransaction,
  redirectUri: string,
): Promise<string> {
  return buildAuthorizationUrl(configuration, {
    scope: SCOPE,
    acr_values: ACR,
    redirect_uri: redirectUri,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(freshSince === null ? {} : { prompt: 'login', max_age: '0' }),
  }).href;
}
