import type { Clock } from '@eps/domain';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import * as z from 'zod';
import { createBoundedFetch } from './bounded-fetch.ts';
import { CLOCK_TOLERANCE_SECONDS, SIGNING_ALGORITHM } from './configure.ts';
import type { PscLogout } from './psc-client.ts';
import { PscRefused, PscUnavailable, type PscRefusalReason } from './psc-errors.ts';

const LONGEST_TOKEN = 8_000;
const LONGEST_AGE_SECONDS = 300;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Older providers leave `typ` out or write `JWT`; any other type was made for something else. */
const LOGOUT_TYPES = new Set([undefined, 'jwt', 'logout+jwt', 'application/logout+jwt']);

const identifier = z.string().min(1).max(255);
const logoutSchema = z.object({
  iss: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: identifier,
  events: z.object({ [LOGOUT_EVENT]: z.looseObject({}) }),
});
const subjectSchema = z
  .object({ sub: identifier.optional(), sid: identifier.optional() })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** The provider's public keys, kept for ten minutes; an unknown `kid` renews them, twice a minute at most. */
export type PscKeys = ReturnType<typeof createRemoteJWKSet>;

export function createPscKeys(jwksUri: string, deadlineMs: number): PscKeys {
  return createRemoteJWKSet(new URL(jwksUri), {
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    [customFetch]: async (address, { headers }) => {
      const response = await createBoundedFetch(deadlineMs)(address, { headers });
      if (response.status !== 200) throw new PscUnavailable(`http-${response.status}`);
      return response;
    },
  });
}

interface LogoutOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clock: Clock;
}

/**
 * Reads a logout token (OpenID Connect Back-Channel Logout 1.0 §2.6). That it is used once is for the
 * caller to see: `jti` is to be remembered until `expiresAt`, after which the token is refused anyhow.
 *
 * @throws PscRefused; PscUnavailable when the keys to check it with cannot be had
 */
export async function readLogoutToken(
  token: string,
  keys: PscKeys,
  { issuer, clientId, clock }: LogoutOptions,
): Promise<PscLogout> {
  if (token.length > LONGEST_TOKEN) throw new PscRefused('reponse');
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    algorithms: [SIGNING_ALGORITHM],
    issuer,
    audience: clientId,
    requiredClaims: ['exp'],
    maxTokenAge: LONGEST_AGE_SECONDS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    currentDate: clock.now(),
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  if (!LOGOUT_TYPES.has(protectedHeader.typ?.toLowerCase())) throw new PscRefused('reponse');
  return readPayload(payload);
}

function readPayload(payload: JWTPayload): PscLogout {
  // An ID token has a nonce, a logout token never: one must not pass for the other.
  if ('nonce' in payload) throw new PscRefused('nonce');
  const logout = logoutSchema.safeParse(payload).data;
  if (logout === undefined) throw new PscRefused('reponse');
  const subject = subjectSchema.safeParse(payload).data;
  if (subject === undefined) throw new PscRefused('sujet');
  const { iss, iat, exp, jti } = logout;
  const until = Math.min(exp, iat + LONGEST_AGE_SECONDS) + CLOCK_TOLERANCE_SECONDS;
  return {
    issuer: iss,
    sub: subject.sub ?? null,
    sid: subject.sid ?? null,
    jti,
    expiresAt: new Date((until + 1) * 1000),
  };
}

const BY_CLAIM: Readonly<Record<string, PscRefusalReason>> = {
  iss: 'emetteur',
  aud: 'audience',
  exp: 'expire',
  iat: 'expire',
  nbf: 'expire',
};
const OF_SIGNATURE = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JWSSignatureVerificationFailed,
];

/** Errors of `jose` hold the claims: only what they mean is kept. */
function failureOf(error: unknown): PscRefused | PscUnavailable {
  if (error instanceof PscUnavailable) return error;
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed)
    return new PscRefused(BY_CLAIM[error.claim] ?? 'reponse');
  if (OF_SIGNATURE.some((kind) => error instanceof kind)) return new PscRefused('signature');
  if (error instanceof errors.JWKSInvalid || error instanceof errors.JWKSTimeout)
    return new PscUnavailable('malformed-keys');
  return new PscRefused('reponse');
}
