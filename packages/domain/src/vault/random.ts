import { randomBytes, randomInt, randomUUID } from 'node:crypto';

const POOL = 4096;
let pool = Buffer.alloc(0);
let taken = 0;

/**
 * Bytes of the CSPRNG, each given out once: a call to it costs as much as sealing a value, whether
 * for 12 bytes or for 4096. For nonces, where an import needs thousands at once.
 *
 * @param length at most 4096; throws beyond, for bytes must never be given out twice
 */
export function pooledBytes(length: number): Buffer {
  if (length > POOL) throw new RangeError(`At most ${POOL} bytes at once`);
  if (taken + length > pool.length) {
    pool = randomBytes(POOL);
    taken = 0;
  }
  taken += length;
  return pool.subarray(taken - length, taken);
}

/** Row identifier. Not a secret. */
export function newId(): string {
  return randomUUID();
}

/** 256 random bits, base64url: the secret of a link (ASVS 11.5.1). */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Decimal code from a CSPRNG, uniform, leading zeros kept. */
export function newCode(digits: number): string {
  return randomInt(10 ** digits)
    .toString()
    .padStart(digits, '0');
}

/** What a person reads out on the phone: `K7PX-3M9T`, without look-alikes. Not a secret. */
export function newReference(): string {
  const alphabet = 'ACDEFGHJKLMNPQRTUVWXY3479';
  const letters = Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join(
    '',
  );
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
