import { createCipheriv, createDecipheriv, hkdfSync, timingSafeEqual } from 'node:crypto';
import { createHmacSha256 } from './hmac.ts';
import { pooledBytes } from './random.ts';

/**
 * Keeps what a stolen database must not reveal. One secret (`DATA_KEY`) from the environment, from
 * which each purpose derives its own key (HKDF-SHA-256, RFC 5869).
 */
export interface Vault {
  /** AES-256-GCM, bound to `purpose` (a stolen value cannot be moved to another column). */
  seal(purpose: string, plaintext: string): string;
  /** Throws when the value was altered, moved, or sealed with another key. */
  open(purpose: string, sealed: string): string;
  /** Keyed hash (HMAC-SHA-256), to find or compare without revealing. Base64url, 43 characters. */
  fingerprint(purpose: string, value: string): string;
  /** Compares a value with a fingerprint in constant time. */
  matches(purpose: string, value: string, fingerprint: string): boolean;
  /** 32 bytes of key material for another library's key (signatures). */
  deriveKey(purpose: string): Buffer;
}

const VERSION = 'v1';
const SEALING = 'chiffre';
const fingerprinting = (purpose: string): string => `empreinte:${purpose}`;

/** @param dataKey at least 32 bytes of key material, base64. Throws when it is shorter. */
export function createVault(dataKey: string): Vault {
  const master = Buffer.from(dataKey, 'base64');
  if (master.length < 32) throw new Error('DATA_KEY must hold at least 32 bytes, in base64');

  const keys = new Map<string, Buffer>();
  return vaultWith((purpose) => {
    const known = keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', master, 'espace-pro-sante', purpose, 32));
    keys.set(purpose, key);
    return key;
  });
}

/** Derived keys, by what they are derived for. May be posted to another thread. */
export type LentKeys = ReadonlyMap<string, Uint8Array>;

/** What another thread needs to seal, and to make the fingerprints of these purposes; nothing more. */
export function lendKeys(vault: Vault, fingerprintPurposes: readonly string[]): LentKeys {
  const purposes = [SEALING, ...fingerprintPurposes.map(fingerprinting)];
  return new Map(purposes.map((purpose) => [purpose, vault.deriveKey(purpose)]));
}

/** The vault of a thread that was lent keys. Throws when asked for anything that needs another. */
export function borrowedVault(keys: LentKeys): Vault {
  return vaultWith((purpose) => {
    const key = keys.get(purpose);
    if (!key) throw new Error(`No key was lent for ${purpose}`);
    return Buffer.from(key);
  });
}

function vaultWith(deriveKey: Vault['deriveKey']): Vault {
  const hmacs = new Map<string, (value: string) => string>();
  const fingerprint = (purpose: string, value: string): string => {
    const known = hmacs.get(purpose);
    if (known) return known(value);
    const hmac = createHmacSha256(deriveKey(fingerprinting(purpose)));
    hmacs.set(purpose, hmac);
    return hmac(value);
  };
  let sealingKey: Buffer | undefined;

  return {
    deriveKey,
    fingerprint,
    seal(purpose, plaintext) {
      const nonce = pooledBytes(12);
      sealingKey ??= deriveKey(SEALING);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce);
      cipher.setAAD(Buffer.from(purpose, 'utf8'));
      const body = cipher.update(plaintext, 'utf8');
      // GCM keeps no block back: `final` only makes the tag.
      cipher.final();
      return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(purpose, sealed) {
      const [version, encoded] = sealed.split('.');
      if (version !== VERSION || encoded === undefined) throw new Error('Unknown sealed format');
      const bytes = Buffer.from(encoded, 'base64url');
      const decipher = createDecipheriv(
        'aes-256-gcm',
        deriveKey(SEALING),
        bytes.subarray(0, 12),
        // Without it a truncated value would be checked against a tag of four bytes only.
        { authTagLength: 16 },
      );
      decipher.setAAD(Buffer.from(purpose, 'utf8'));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString(
        'utf8',
      );
    },
    matches(purpose, value, expected) {
      const actual = Buffer.from(fingerprint(purpose, value));
      const other = Buffer.from(expected);
      return actual.length === other.length && timingSafeEqual(actual, other);
    },
  };
}
