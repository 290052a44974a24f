import { fieldTexts } from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { bareRpps, printedRpps } from './bare-rpps.ts';
import { rppsCopilot } from './rpps-copilot.ts';

const NUMBER = '99700100011';
const none = { success: null, error: null };

describe('the number copilot', () => {
  it.each(['99700100011', '99 700 100 011', ' 997 001 000 11 ', '99.700.100.011'])(
    'recognises %s while it is typed',
    (typed) => {
      expect(rppsCopilot(typed, false).success).toBe('Format reconnu');
      expect(bareRpps(typed).replaceAll(/\D/g, '')).toBe(NUMBER);
    },
  );

  it('takes off the 8 of a card, and says so', () => {
    expect(rppsCopilot(`8${NUMBER}`, false).success).toContain('sans le 8');
    expect(bareRpps(`8 ${NUMBER}`)).toBe(NUMBER);
    expect(printedRpps(`8${NUMBER}`)).toBe('99\u00a0700\u00a0100\u00a0011');
  });

  it('tells a wrong key at once', () => {
    expect(rppsCopilot('99700100012', false).error).toBe(fieldTexts.rpps.KEY);
  });

  it('leaves an unfinished number alone until the field is left', () => {
    expect(rppsCopilot('9970010', false)).toEqual(none);
    expect(rppsCopilot('9970010', true).error).toContain('compte 7\u00a0chiffres');
    expect(rppsCopilot('', true)).toEqual(none);
  });

  it('waits for the twelfth digit of a card', () => {
    expect(rppsCopilot(`8${NUMBER.slice(0, 10)}`, false)).toEqual(none);
  });
});
