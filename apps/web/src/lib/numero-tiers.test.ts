import { describe, expect, test } from 'vitest';
import { addressDifference, sameAddress } from './email-difference.ts';
import { numeroTiersFault, numeroTiersWord, printedNumero } from './numero-tiers.ts';

describe('the copilot of a « N° tiers »', () => {
  test.each(['750012346', '75 001 234 6', '75.001.234.6', '2a 099 006 5', '3 75 001 234 6'])(
    'recognises %s',
    (typed) => {
      expect(numeroTiersWord(typed, false).success).toMatch(/^Format reconnu\s: N°\sFINESS/);
      expect(numeroTiersFault(typed)).toBeNull();
    },
  );

  test('names an RPPS, with or without the 8 of a card', () => {
    expect(numeroTiersWord('8 10100004521', false).success).toMatch(/RPPS, sans le 8/);
  });

  test('a wrong key of what can be a N° AM is a doubt, and is sent', () => {
    expect(numeroTiersWord('750012347', false).warning).toMatch(/^Un chiffre semble faux/);
    expect(numeroTiersFault('750012347')).toBeNull();
  });

  test('a wrong key of a FINESS of Corsica is refused at once', () => {
    expect(numeroTiersWord('2A0990066', false).error).toBeDefined();
    expect(numeroTiersFault('2A0990066')).not.toBeNull();
  });

  test('says nothing of a number that is still being typed', () => {
    expect(numeroTiersWord('75 001 234', false)).toEqual({});
    expect(numeroTiersWord('101000045', false)).toEqual({});
    expect(numeroTiersWord('75 001 234', true).error).toMatch(/8\u00a0chiffres/);
  });

  test('prints a number in groups once it is sure', () => {
    expect(printedNumero('2a0990065').replaceAll(/\s/g, ' ')).toBe('2A 099 006 5');
    expect(printedNumero('75 001')).toBe('75 001');
  });
});

describe('the copilot of a « N° d’Assurance Maladie ou FINESS »', () => {
  test('recognises both, and nothing else', () => {
    expect(numeroTiersWord('93 1 99001 4', false, 'am').success).toMatch(/Assurance Maladie/);
    expect(numeroTiersWord('930991021', false, 'am').success).toMatch(/FINESS/);
    expect(numeroTiersWord('10100004521', false, 'am').error).toMatch(
      /^Ce numéro est un numéro RPPS/,
    );
    expect(numeroTiersFault('10100004521', 'am')).not.toBeNull();
    expect(numeroTiersFault('930991021', 'am')).toBeNull();
  });

  test('has its own words', () => {
    expect(numeroTiersWord('93 1 990', true, 'am').error).toMatch(/feuilles de soins/);
    expect(numeroTiersFault('', 'am')).toMatch(/FINESS, 9/);
  });
});

describe('two addresses', () => {
  test('are compared as mail does', () => {
    expect(sameAddress(' A@b.example', 'a@B.example ')).toBe(true);
    expect(sameAddress('', '')).toBe(false);
  });

  test.each([
    ['trois-fontaines@x.fr', 'trois-fontaine@x.fr', { expected: 'fontaines', typed: 'fontaine' }],
    ['a@x.fr', 'a@x.f', { expected: 'fr', typed: 'f' }],
    ['a@x.fr', 'a@x', { expected: '.', typed: '' }],
    ['a@x', 'a@x.fr', { expected: '', typed: '.' }],
  ])('%s and %s differ where one sees it', (first, second, difference) => {
    expect(addressDifference(first, second)).toEqual(difference);
  });
});
