import { createPrivateKey, sign } from 'node:crypto';
import type { SigningKey } from './keys.ts';

export type Claims = Readonly<Record<string, unknown>>;

/**
 * A signed JWT (RS256), whatever its claims: what tests send to a relying party that must refuse it.
 *
 * @param header added to or replacing `alg`, `typ` and `kid`; the signature stays RS256 all the same
 */
export function signJwt(claims: Claims, key: SigningKey, header: Claims = {}): string {
  const fullHeader = { alg: 'RS256', typ: 'JWT', kid: key.kid, ...header };
  const input = `${encode(fullHeader)}.${encode(claims)}`;
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`;
}

/** The claims of a JWT, unchecked. Throws on what is not one. */
export function readClaims(jwt: string): Claims {
  const [, payload = ''] = jwt.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  if (typeof claims !== 'object' || claims === null) throw new TypeError('not a JWT');
  return claims as Claims;
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
