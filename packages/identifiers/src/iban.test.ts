import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIban, parseIban } from './index.ts';

const IBAN = 'FR1420041010050500013M02606';

describe('IBAN', () => {
  it('refuses any single wrong character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: IBAN.length - 1 }),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        (at, character) => {
          fc.pre(IBAN.charAt(at) !== character);
          expect(checkIban(IBAN.slice(0, at) + character + IBAN.slice(at + 1)).accepted).toBe(
            false,
          );
        },
      ),
      { numRuns: 900 },
    );
  });

  it('catches the letter O typed for a zero', () => {
    expect(parseIban('FR76 3000 6000 O112 3456 7890 189').accepted).toBe(false);
  });

  it.each(['00', '01', '99'])('refuses the check digits %s, never issued', (check) => {
    expect(checkIban(`FR${check}30006000011234567890189`).code).toBe('CHECK_RANGE');
  });

  it.each(['F', 'FR', 'MC5811222000010123456789030', 'fr76'])('refuses %s', (value) => {
    expect(checkIban(value).accepted).toBe(false);
  });
});
