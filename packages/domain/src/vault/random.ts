import { randomBytes, randomInt, randomUUID } from 'node:crypto';

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
