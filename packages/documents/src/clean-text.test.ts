import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

it('keeps what French needs', () => {
  expect(cleanText('Œuvre d’été\u00a0: «\u202f12\u202f345,67\u00a0€\u202f» — Âge')).toBe(
    'Œuvre d’été\u00a0: «\u00a012\u00a0345,67\u00a0€\u00a0» — Âge',
  );
  expect(cleanText('e\u0301te\u0301')).toBe('été');
  expect(cleanText('  deux\r\nlignes\t ')).toBe('deux lignes');
});

it('leaves nothing that steers, and nothing too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
      const clean = cleanText(value, 100);
      expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(Array.from(clean).length).toBeLessThanOrEqual(100);
    }),
  );
});
