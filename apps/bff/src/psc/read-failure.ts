import { ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { PscRefused, PscUnavailable, type PscRefusalReason } from './psc-errors.ts';

/** Answers of the token endpoint (RFC 6749 §5.2) that a new attempt does not help: ours to settle. */
const OUR_FAULT = new Set(['invalid_client', 'unauthorized_client']);
const LATER = new Set(['server_error', 'temporarily_unavailable']);

/** By code of an error of `openid-client`. */
const BY_CODE: Readonly<Record<string, PscRefusalReason | 'indisponible'>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'expire',
  OAUTH_KEY_SELECTION_FAILED: 'signature',
  OAUTH_UNSUPPORTED_OPERATION: 'signature',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'sujet',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'indisponible',
  OAUTH_RESPONSE_IS_NOT_JSON: 'indisponible',
};

const CLAIM_TYPES: readonly (readonly [string, PscRefusalReason, readonly string[]])[] = [
  ['iss', 'emetteur', ['string']],
  ['aud', 'audience', ['string', 'object']],
  ['nonce', 'nonce', ['string']],
  ['exp', 'expire', ['number']],
  ['iat', 'expire', ['number']],
  ['sub', 'sujet', ['string']],
  ['auth_time', 'anciennete', ['number', 'undefined']],
];

/**
 * What a failure of `openid-client` means, as an error of ours. The library puts tokens, claims and
 * answers into the causes of its errors: nothing of them is kept.
 */
export function readFailure(error: unknown): PscRefused | PscUnavailable {
  const chain = chainOf(error);
  for (const link of chain)
    if (link instanceof PscUnavailable || link instanceof PscRefused) return link;
  if (error instanceof ResponseBodyError) return readErrorCode(error.error);
  // Only a client that is not known, or whose secret is wrong, is challenged at the token endpoint.
  if (error instanceof WWWAuthenticateChallengeError) return new PscUnavailable('invalid_client');
  const reason = BY_CODE[codeOf(error)] ?? reasonOfDetails(chain.at(-1));
  return reason === 'indisponible' ? new PscUnavailable('not-conform') : new PscRefused(reason);
}

/** `error` of an authorization response or of a token response (RFC 6749 §4.1.2.1, §5.2). */
export function readErrorCode(code: string): PscRefused | PscUnavailable {
  if (code === 'access_denied') return new PscRefused('refus-utilisateur');
  if (code === 'invalid_grant') return new PscRefused('code');
  if (OUR_FAULT.has(code) || LATER.has(code)) return new PscUnavailable(code);
  return new PscRefused('reponse');
}

/** The error, its cause, the cause of that one… */
function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [error];
  for (let depth = 0; depth < 5; depth += 1) {
    const last = chain.at(-1);
    if (!(last instanceof Error) || last.cause === undefined) break;
    chain.push(last.cause);
  }
  return chain;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** What the library says about a JWT that it refused: the claim compared, or all claims, or the header. */
function reasonOfDetails(details: unknown): PscRefusalReason {
  if (typeof details !== 'object' || details === null) return 'reponse';
  if ('header' in details || 'signature' in details) return 'signature';
  if (!('claims' in details)) return 'reponse';
  const compared = 'claim' in details ? details.claim : undefined;
  const claims = new Map(Object.entries(details.claims ?? {}));
  const wrong = CLAIM_TYPES.find(([claim, , types]) =>
    compared === undefined ? !types.includes(typeof claims.get(claim)) : claim === compared,
  );
  return wrong?.[1] ?? 'reponse';
}
