import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './index.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 200 });

describe('normalize', () => {
  it.each([
    ['75 001 234 6', '750012346'],
    ['75\u00A0001\u202F234\u20096', '750012346'],
    ['10.100.004.521', '10100004521'],
    ['2-69-05', '26905'],
    ['2a0000014', '2A0000014'],
    ['\uFEFF10100\u200B004521\u2060', '10100004521'],
    ['\t75001\r\n2346', '750012346'],
  ])('reads %j as %s', (typed, value) => {
    expect(normalize(typed)).toBe(value);
  });

  it('does not fold look-alikes: full-width digits stay wrong characters', () => {
    expect(normalize('１２３')).toBe('１２３');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
      { numRuns: 1000 },
    );
  });
});
