import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNir, nirKey, parseNir } from './index.ts';

const withKey = (nir13: string) => nir13 + nirKey(nir13);

describe('NIR', () => {
  it('is taken without its key, and compared without it', () => {
    const bare = parseNir('2 69 05 49 588 157');
    const full = parseNir('2 69 05 49 588 157 80');
    expect(bare).toMatchObject({ accepted: true, value: '2690549588157' });
    expect(bare.nir13).toBe('2690549588157');
    expect(full.nir13).toBe(bare.nir13);
  });

  it('checks the key as soon as there is one', () => {
    expect(parseNir('2 69 05 49 588 157 81')).toMatchObject({ code: 'KEY', nir13: null });
    expect(parseNir('2 69 05 49 588 157 8').code).toBe('LENGTH');
  });

  it('never takes the keys 00, 98 and 99, which a bare modulo takes', () => {
    const number = fc.integer({ min: 0, max: 989 }).map((n) => `185057512${String(n + 1001)}`);
    fc.assert(
      fc.property(number, fc.constantFrom('00', '98', '99'), (nir13, key) => {
        expect(checkNir(nir13 + key).accepted).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('counts 2A as 19 and 2B as 18 in the key', () => {
    expect(nirKey('185052A989123')).toBe(nirKey('1850519989123'));
    expect(nirKey('285052B989456')).toBe(nirKey('2850518989456'));
  });

  it.each([
    ['0690549588157', 'SEX_DIGIT'],
    ['6690549588157', 'SEX_DIGIT'],
    ['9690549588157', 'SEX_DIGIT'],
    ['2690049588157', 'MONTH'],
    ['2691949588157', 'MONTH'],
    ['2694949588157', 'MONTH'],
    ['2690500588157', 'DEPARTMENT'],
    ['269051A588157', 'DEPARTMENT'],
    ['2690549000157', 'COMMUNE'],
    ['2690597400157', 'COMMUNE'],
    ['2690549588000', 'ORDER'],
    ['26905495881A7', 'CHARSET'],
    ['269054C588157', 'CHARSET'],
  ])('%s is refused for its %s', (nir13, code) => {
    expect(parseNir(nir13).code).toBe(code);
  });

  it.each([
    ['born abroad', '1780599330108'],
    ['overseas', '1680597411989'],
    ['Algeria before 1962', '1550593352001'],
    ['Corsica before 1976', '1560520989012'],
    ['month unknown', '2875049588157'],
    ['awaiting registration', '3690549588157'],
    ['temporary', '8690549588157'],
  ])('takes a number of a person %s', (_, nir13) => {
    expect(checkNir(withKey(nir13)).code).toBe('OK');
  });
});
