import { randomInt } from 'node:crypto';

// Without look-alikes: it is read out on the phone.
const ALPHABET = 'ACDEFGHJKLMNPQRTUVWXY3479';

/** `K7PX-3M9T`: names one request to the assistance and in the logs. Not a secret. */
export function newRequestReference(): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
