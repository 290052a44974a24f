import { describe, expect, it } from 'vitest';
import { dateAfterTyping } from './date-typing.ts';

/** Types one character after the other, as a keyboard does. */
function type(text: string, from = ''): string {
  return [...text].reduce((value, char) => dateAfterTyping(value, value + char), from);
}

describe('dateAfterTyping', () => {
  it.each([
    ['31121975', '31/12/1975'],
    ['31/12/1975', '31/12/1975'],
    ['1/2/1975', '01/02/1975'],
    ['1.2.1975', '01/02/1975'],
    ['01-02-1975', '01/02/1975'],
    ['31 12 1975', '31/12/1975'],
    ['311219751', '31/12/1975'],
    ['a3', '3'],
  ])('typing %s gives %s', (typed, value) => {
    expect(type(typed)).toBe(value);
  });

  it.each([
    ['1975-12-31', '31/12/1975'],
    ['31121975', '31/12/1975'],
    [' 31.12.1975 ', '31/12/1975'],
  ])('pasting %s gives %s', (pasted, value) => {
    expect(dateAfterTyping('', pasted)).toBe(value);
  });

  it('lets people delete over a slash, and type on', () => {
    expect(dateAfterTyping('31/', '31')).toBe('31');
    expect(dateAfterTyping('31', '3')).toBe('3');
    expect(type('0', '31')).toBe('31/0');
  });
});
