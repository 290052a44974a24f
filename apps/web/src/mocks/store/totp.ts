const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 160 random bits in base32. */
export function newMockSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    ALPHABET.charAt(byte % 32),
  ).join('');
}

/** The time step that a code is of, at `now` or one step before or after (RFC 6238); null where it is of none. */
export async function stepOfCode(secret: string, code: string, now: Date): Promise<number | null> {
  const current = Math.floor(now.getTime() / 30_000);
  for (const step of [current, current - 1, current + 1])
    if ((await codeOfStep(secret, step)) === code) return step;
  return null;
}

/** RFC 4226: six digits of an HMAC-SHA-1. */
async function codeOfStep(secret: string, step: number): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', fromBase32(secret), algorithm, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setUint32(0, Math.floor(step / 2 ** 32));
  counter.setUint32(4, step % 2 ** 32);
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const number = mac.getUint32(mac.getUint8(19) % 16) % 2 ** 31;
  return String(number % 1_000_000).padStart(6, '0');
}

function fromBase32(secret: string): Uint8Array<ArrayBuffer> {
  const bits = [...secret]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
