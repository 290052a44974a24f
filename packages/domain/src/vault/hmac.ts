import { hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;
const FIRST_ROOM = 1024;

/**
 * HMAC-SHA-256 (RFC 2104) of UTF-8 texts under one key, base64url: what `createHmac` gives, without
 * the objects it sets up each time, which take longer than hashing a short text.
 *
 * @param key at most 64 bytes; throws beyond, where RFC 2104 hashes the key first
 */
export function createHmacSha256(key: Uint8Array): (text: string) => string {
  if (key.length > BLOCK) throw new RangeError(`At most ${BLOCK} bytes of key`);
  let inner = padded(key, 0x36, FIRST_ROOM);
  const outer = padded(key, 0x5c, DIGEST);
  return (text) => {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const room = text.length * 3;
    if (inner.length < BLOCK + room) inner = padded(key, 0x36, room);
    const end = BLOCK + inner.write(text, BLOCK, 'utf8');
    outer.set(hash('sha256', inner.subarray(0, end), 'buffer'), BLOCK);
    inner.fill(0, BLOCK, end);
    return hash('sha256', outer, 'base64url');
  };
}

/** The key XOR the pad of RFC 2104, and room for what is hashed with it. */
function padded(key: Uint8Array, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK + room);
  for (let index = 0; index < BLOCK; index += 1) bytes[index] = (key[index] ?? 0) ^ pad;
  return bytes;
}
