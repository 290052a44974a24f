import { describe, expect, it } from 'vitest';
import { newCode, newReference, newToken } from './random.ts';

describe('random', () => {
  it('draws codes of the asked length, evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 2_000; draw += 1) {
      const code = newCode(6);
      expect(code).toMatch(/^\d{6}$/);
      for (const digit of code) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
    }
    const expected = 1_200;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 9 degrees of freedom: beyond 40 once in 100 000 runs.
    expect(chiSquare).toBeLessThan(40);
  });

  it('makes tokens of 256 bits and references without look-alikes', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
    expect(newReference()).toMatch(
      /^[ACDEFGHJKLMNPQRTUVWXY3479]{4}-[ACDEFGHJKLMNPQRTUVWXY3479]{4}$/,
    );
  });
});
