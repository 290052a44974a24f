import { expect, test } from 'vitest';
import { newMockSecret, stepOfCode } from './totp.ts';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('the code of RFC 6238 at %i s, and around it', async (seconds, code) => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const at = (drift: number): Date => new Date((seconds + drift) * 1000);
  for (const drift of [-30, 0, 30])
    expect(await stepOfCode(secret, code, at(drift))).toBe(Math.floor(seconds / 30));
  for (const drift of [-60, 60]) expect(await stepOfCode(secret, code, at(drift))).toBeNull();
});

test('a secret is 160 bits in base32', () => {
  expect(newMockSecret()).toMatch(/^[A-Z2-7]{32}$/);
});
