import type { StandInKeys } from './keys.ts';
import { readClaims, signJwt, type Claims } from './sign-jwt.ts';

type Change = (given: Claims) => Claims;

/** What a test makes the stand-in answer wrongly; all `null` and 0 otherwise. It may change between two requests. */
export interface Tampering {
  /** Shifts `iat`, `exp` and `auth_time` of ID tokens: a provider whose clock is fast (+) or slow (−). */
  clockSkewSeconds: number;
  /** Changes the claims of ID tokens, which are then signed with the right key. */
  idToken: Change | null;
  /** Signs (or does not sign) ID tokens otherwise: another key, `none`, another algorithm. */
  signIdToken: ((claims: Claims) => string) | null;
  /** Changes the answer of the userinfo endpoint. */
  userinfo: Change | null;
  /** Changes the answer of the token endpoint, after the ID token. */
  tokens: Change | null;
  /** Changes the discovery document. */
  discovery: Change | null;
  /** Changes the published keys. */
  certs: Change | null;
}

/** An honest stand-in. */
export function honest(): Tampering {
  return {
    clockSkewSeconds: 0,
    idToken: null,
    signIdToken: null,
    userinfo: null,
    tokens: null,
    discovery: null,
    certs: null,
  };
}

/**
 * Alters the answer under way as the test asked; does nothing to an error.
 *
 * @param route the library’s name of it
 */
export function tamper(
  ctx: { readonly status: number; body: unknown },
  route: unknown,
  tampering: Tampering,
  keys: StandInKeys,
): void {
  if (ctx.status !== 200 || !isClaims(ctx.body)) return;
  const { body } = ctx;
  switch (route) {
    case 'token':
      ctx.body = changed(
        { ...body, ...retold(body['id_token'], tampering, keys) },
        tampering.tokens,
      );
      break;
    case 'userinfo':
      ctx.body = changed(body, tampering.userinfo);
      break;
    case 'discovery':
      ctx.body = changed(body, tampering.discovery);
      break;
    case 'jwks':
      ctx.body = changed(body, tampering.certs);
      break;
    default:
  }
}

function retold(token: unknown, tampering: Tampering, keys: StandInKeys): Claims {
  const { clockSkewSeconds, idToken, signIdToken } = tampering;
  const isHonest = clockSkewSeconds === 0 && idToken === null && signIdToken === null;
  if (isHonest || typeof token !== 'string') return {};
  const claims = changed(shifted(readClaims(token), clockSkewSeconds), idToken);
  return { id_token: signIdToken ? signIdToken(claims) : signJwt(claims, keys.signing) };
}

function shifted(claims: Claims, seconds: number): Claims {
  const moved = ['iat', 'exp', 'auth_time'].flatMap((name) => {
    const instant = claims[name];
    return typeof instant === 'number' ? [[name, instant + seconds] as const] : [];
  });
  return { ...claims, ...Object.fromEntries(moved) };
}

function changed(given: Claims, change: Change | null): Claims {
  return change ? change(given) : given;
}

function isClaims(body: unknown): body is Claims {
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body);
}
