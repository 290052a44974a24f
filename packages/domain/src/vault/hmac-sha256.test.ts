import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { createHmacSha256 } from './hmac-sha256.ts';

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));

it('is HMAC-SHA-256, for texts of any length in any order', () => {
  const hmac = createHmacSha256(key);
  for (const value of ['', 'a', 'é€😀', 'x'.repeat(5000), '\ud800', 'é'.repeat(40), 'b'])
    expect(hmac(value)).toBe(createHmac('sha256', key).update(value).digest('base64url'));
});

it('agrees with test case 2 of RFC 4231', () => {
  const digest = createHmacSha256(Buffer.from('Jefe'))('what do ya want for nothing?');
  expect(Buffer.from(digest, 'base64url').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

it('refuses a key longer than a block', () => {
  expect(() => createHmacSha256(Buffer.alloc(65))).toThrow('64 bytes');
});
