import { describe, expect, it } from 'vitest';
import { checkText, hintText, KIND_NAMES, parseRpps, WHERE_TO_FIND } from './index.ts';
import type { CheckCode, HintCode, IdentifierKind } from './index.ts';

const KINDS: IdentifierKind[] = ['RPPS', 'FINESS', 'AM', 'ADELI', 'SIREN', 'NIR', 'IBAN'];

const CODES: CheckCode[] = [
  'EMPTY',
  'CHARSET',
  'LENGTH',
  'ALL_ZERO',
  'PREFIX',
  'SEX_DIGIT',
  'MONTH',
  'DEPARTMENT',
  'COMMUNE',
  'ORDER',
  'COUNTRY',
  'CHECK_RANGE',
  'KEY',
  'RIB_KEY',
];

const HINTS: HintCode[] = [
  'CARD_DIGIT',
  'SHARED_FORM',
  'AM_KEY',
  'WRONG_KEY',
  'LETTER_FOR_DIGIT',
  'UNEXPECTED_CHARACTERS',
  'LOST_ZERO',
  'PHONE',
  'SIRET',
  'NIR',
  'NO_SUCH_LENGTH',
];

const texts = [
  ...KINDS.flatMap((kind) => CODES.map((code) => checkText(kind, code, '269054958815780') ?? '')),
  ...HINTS.map((code) => hintText(code, '9970021889')),
];

describe('texts', () => {
  it('tell what to do', () => {
    expect(checkText('RPPS', 'LENGTH', parseRpps('9970021889').value)).toBe(
      'Ce numéro compte 10\u00A0chiffres\u00A0; un numéro RPPS en compte 11. Vérifiez-le sur votre carte.',
    );
    expect(checkText('FINESS', 'LENGTH', '2')).toContain('compte 1\u00A0chiffre\u00A0;');
    expect(checkText('FINESS', 'LENGTH', '2A0')).toContain('compte 3\u00A0caractères\u00A0;');
    expect(checkText('AM', 'KEY', '991084949')).toContain('continuez');
    expect(checkText('RPPS', 'OK', '99700218896')).toBeNull();
  });

  it.each([...new Set([...texts, ...Object.values(KIND_NAMES), ...Object.values(WHERE_TO_FIND)])])(
    'follow French typography: %s',
    (text) => {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/['!]/);
      expect(text).not.toMatch(/[^\u00A0][;:?»]|«[^\u00A0]|N° /);
      expect(text).not.toMatch(/undefined|\$\{| {2}/);
    },
  );

  it.each([...new Set(texts)])('are whole sentences: %s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});
