import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHmacSha256 } from './hmac.ts';

it('gives what createHmac gives, for any text, one after the other', () => {
  const key = randomBytes(32);
  const hmac = createHmacSha256(key);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      expect(hmac(text)).toBe(createHmac('sha256', key).update(text, 'utf8').digest('base64url'));
    }),
  );
  const long = '\u20ac'.repeat(5000);
  expect(hmac(long)).toBe(createHmac('sha256', key).update(long, 'utf8').digest('base64url'));
});

it('follows RFC 4231, test case 2', () => {
  const digest = createHmacSha256(Buffer.from('Jefe'))('what do ya want for nothing?');
  expect(Buffer.from(digest, 'base64url').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

it('refuses a key that RFC 2104 would hash first', () => {
  expect(() => createHmacSha256(Buffer.alloc(65))).toThrow(RangeError);
});
