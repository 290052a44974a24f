import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { Vault } from '../vault/vault.ts';

/** DER of a PKCS #8 Ed25519 private key up to its 32-byte seed (RFC 8410 §7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Public half, as an export carries it (RFC 8037). */
export interface PublicJwk extends Record<string, string> {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  /** RFC 7638 thumbprint: what the organisation publishes and verifiers compare. */
  kid: string;
}

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** The key that signs the heads of the chains, derived from `DATA_KEY`: nothing more to keep. */
export async function eventSigningKey(vault: Vault): Promise<SigningKey> {
  const der = Buffer.concat([PKCS8_PREFIX, vault.deriveKey('evenements-signature')]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new Error('The signing key is not an Ed25519 key');
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { privateKey, publicJwk: { ...jwk, kid: await calculateJwkThumbprint(jwk) } };
}
