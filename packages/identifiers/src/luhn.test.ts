import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAdeli, checkFiness, checkRpps, luhnKey, passesLuhn } from './index.ts';

const digits = (minLength: number, maxLength = minLength) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((list) => list.join(''));

const replaceAt = (text: string, at: number, digit: number) =>
  `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;

/** A number with its key, a place in it, and a digit that is not the one there. */
const misread = (body: fc.Arbitrary<string>) =>
  body
    .map((text) => text + luhnKey(text))
    .chain((right) =>
      fc
        .record({ at: fc.nat(right.length - 1), shift: fc.integer({ min: 1, max: 9 }) })
        .map(({ at, shift }) => ({
          right,
          wrong: replaceAt(right, at, (Number(right.charAt(at)) + shift) % 10),
        })),
    );

describe('Luhn', () => {
  it('knows the example of the standard', () => {
    expect(luhnKey('7992739871')).toBe('3');
    expect(passesLuhn('79927398713')).toBe(true);
  });

  it('refuses any single wrong digit', () => {
    fc.assert(
      fc.property(misread(digits(1, 40)), ({ right, wrong }) => {
        expect(passesLuhn(right)).toBe(true);
        expect(passesLuhn(wrong)).toBe(false);
      }),
    );
  });

  it('refuses neighbours swapped, except 0 and 9', () => {
    fc.assert(
      fc.property(digits(10), fc.nat(9), (body, at) => {
        const right = body + luhnKey(body);
        const pair = right.slice(at, at + 2);
        const [left = '', next = ''] = pair;
        fc.pre(left !== next && pair !== '09' && pair !== '90');
        expect(passesLuhn(right.slice(0, at) + next + left + right.slice(at + 2))).toBe(false);
      }),
    );
  });

  it.each([
    { name: 'RPPS', check: checkRpps, body: digits(10).map((tail) => `1${tail.slice(1)}`) },
    { name: 'ADELI', check: checkAdeli, body: digits(6).map((tail) => `75${tail}`) },
    { name: 'FINESS', check: checkFiness, body: digits(6).map((tail) => `75${tail}`) },
  ])('no single wrong digit of a $name is accepted', ({ check, body }) => {
    fc.assert(
      fc.property(misread(body), ({ right, wrong }) => {
        expect(check(right).code).toBe('OK');
        expect(check(wrong).accepted).toBe(false);
      }),
    );
  });
});
