import { generateKeyPairSync, randomBytes, randomUUID, type JsonWebKey } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A private RSA key; `kid` names it in the header of what it signs. */
export type SigningKey = JsonWebKey & { readonly kid: string };

/** Secrets of a stand-in. */
export interface StandInKeys {
  /** Private RSA key, 2048 bits, that signs ID and logout tokens (RS256). */
  readonly signing: SigningKey;
  /** Sign the cookies; the first signs, all verify. */
  readonly cookies: readonly string[];
}

/** New keys. */
export function generateKeys(): StandInKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    signing: {
      ...privateKey.export({ format: 'jwk' }),
      kid: randomUUID(),
      alg: 'RS256',
      use: 'sig',
    },
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/**
 * The keys of a file that only its owner reads, made at the first start: tokens signed before a
 * restart stay right after it.
 */
export function keepKeys(file: string): StandInKeys {
  const kept = readKeys(file);
  if (kept) return kept;
  const keys = generateKeys();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

function readKeys(file: string): StandInKeys | null {
  try {
    const keys: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isKeys(keys)) return null;
    chmodSync(file, 0o600);
    return keys;
  } catch {
    return null;
  }
}

function isKeys(value: unknown): value is StandInKeys {
  if (typeof value !== 'object' || value === null) return false;
  const { signing, cookies } = value as Partial<StandInKeys>;
  return signing?.kty === 'RSA' && typeof signing.d === 'string' && Array.isArray(cookies);
}
