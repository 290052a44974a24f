import { describe, expect, it } from 'vitest';
import { containsPersonalData } from './index.ts';
import { personalWords } from './personal-data.ts';

const INPUTS = [
  'Éloïse',
  'Le Goff-Kervadec',
  '75 001 234 6',
  '17/06/1985',
  'e.martin@cabinet-lilas.fr',
  'eloise.legoff@orange.fr',
  'Espace Tiers',
];

describe('containsPersonalData', () => {
  it.each([
    ['the first name', 'xx-éloïse-xx'],
    ['without its accents', 'Eloise2026'],
    ['part of the surname', 'mon kervadec 12'],
    ['the surname in one word', 'LEGOFFKERVADEC'],
    ['with other separators', 'ker.va-dec 9'],
    ['with look-alike signs', 'k3rv4d3c'],
    ['the number', 'a750012346b'],
    ['the number in groups', '75.001.234.6'],
    ['the birth date', '17-06-1985'],
    ['the birth year', 'barque1985'],
    ['the mail’s name', 'martin et barque'],
    ['the mail’s domain', 'lilas et barque'],
    ['the service', 'tiers payeur'],
    ['decomposed accents', 'éloïse'.normalize('NFD')],
  ])('finds %s', (_, password) => {
    expect(containsPersonalData(password, INPUTS)).toBe(true);
  });

  it.each([
    ['short parts', 'le 75 001 et 17'],
    ['a public mail provider', 'orange barque lune'],
    ['the top-level domain', 'fr fr fr fr'],
    ['nothing', ''],
    ['a stranger', 'tilleul orage 7 barque lune'],
  ])('does not count %s', (_, password) => {
    expect(containsPersonalData(password, INPUTS)).toBe(false);
  });

  it('knows nothing without inputs, or with empty ones', () => {
    expect(containsPersonalData('kervadec', [])).toBe(false);
    expect(containsPersonalData('kervadec', ['', '  ', '@', '.'])).toBe(false);
  });

  it('answers at once to huge texts', () => {
    const start = performance.now();
    containsPersonalData('a'.repeat(1_000_000), Array(1000).fill('Dupont '.repeat(10_000)));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('personalWords', () => {
  it('gives each part once, and the whole', () => {
    expect(personalWords(['Le Goff', 'GOFF'])).toEqual(['goff', 'legoff']);
  });
});
