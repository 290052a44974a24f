import { hash } from 'node:crypto';

/** Keyed hash of a text (UTF-8), base64url. */
export type Hmac = (value: string) => string;

const BLOCK = 64;
const DIGEST = 32;

/**
 * HMAC-SHA-256 (RFC 2104) as its definition reads: two plain hashes. `createHmac` makes a stream
 * object for each value, which costs more than the hashing; an import needs four per row.
 *
 * @param key at most one block (64 bytes): longer ones would have to be hashed first
 */
export function createHmacSha256(key: Uint8Array): Hmac {
  if (key.length > BLOCK) throw new Error('The key of this HMAC must hold at most 64 bytes');
  const outer = Buffer.alloc(BLOCK + DIGEST);
  pad(outer, key, 0x5c);
  let inner = Buffer.alloc(BLOCK);
  pad(inner, key, 0x36);
  return (value) => {
    // A UTF-16 unit takes three bytes at most.
    if (inner.length < BLOCK + value.length * 3) {
      inner = Buffer.alloc(BLOCK + value.length * 3);
      pad(inner, key, 0x36);
    }
    const end = BLOCK + inner.write(value, BLOCK, 'utf8');
    outer.set(hash('sha256', inner.subarray(0, end), 'buffer'), BLOCK);
    inner.fill(0, BLOCK, end);
    return hash('sha256', outer, 'base64url');
  };
}

function pad(block: Buffer, key: Uint8Array, byte: number): void {
  block.fill(byte, 0, BLOCK);
  key.forEach((part, index) => {
    block[index] = part ^ byte;
  });
}
