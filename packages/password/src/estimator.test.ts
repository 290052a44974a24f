import { beforeAll, describe, expect, it } from 'vitest';
import { loadEstimator, type Estimator } from './index.ts';

let estimator: Estimator;

beforeAll(async () => {
  estimator = await loadEstimator();
});

const level = (password: string, userInputs: string[] = []) =>
  estimator.estimate(password, userInputs).level;

describe('the examples of design.md', () => {
  it.each([
    ['azerty1975', 'faible'],
    ['docteurlilas75', 'moyen'],
    ['tilleul orage 7 barque lune', 'excellent'],
  ])('« %s » is %s', (password, expected) => {
    expect(level(password)).toBe(expected);
  });
});

describe('levels', () => {
  it.each([
    ['a French word', 'soleil'],
    ['a word, capital, year and sign', 'Medecin2026!'],
    ['the same with its accent', 'Médecin2026!'],
    ['a word of the profession', 'Pharmacie-75!'],
    ['look-alike signs', 'm0td3p4ss3!!'],
    ['a first name and a birth date', 'Marie17061985'],
    ['a date and a first name', '17061985Marie'],
    ['a surname and a year', 'Lefebvre1975'],
    ['a well-known password', 'P@ssw0rd2024!'],
    ['a repetition', 'aaaaaaaaaaaa'],
    ['digits in order', '123456789012'],
    ['nothing', ''],
  ])('%s is faible: « %s »', (_, password) => {
    expect(estimator.estimate(password, [])).toMatchObject({
      level: 'faible',
      acceptable: false,
    });
  });

  it.each([
    'azertyuiop',
    'azertyuiop123',
    'qsdfghjklm',
    'wxcvbn,;:!',
    'wxcvbn,;:!azerty',
    '&é"\'(-è_çà',
    'AZERTYUIOP2026',
    'azertyuiopqsdf',
    'azertyuiopqsdfghjklmwxcvbn',
    'aqwzsxedcrfv',
    'a1z2e3r4t5y6',
    'mlkjhgfdsqpoiuytreza',
  ])('a walk on an AZERTY keyboard is faible: « %s »', (password) => {
    expect(level(password)).toBe('faible');
  });

  it.each([
    ['Kx7!mQ2z', 'moyen'],
    ['xK9#mQ2$vL7p', 'bon'],
    ['soleil-lune-75', 'bon'],
    ['Tr3fle-Bleu-91-Mouette', 'excellent'],
    ['v9Rk2xQw7LmZ4tYp', 'excellent'],
  ])('« %s » is %s', (password, expected) => {
    expect(estimator.estimate(password, [])).toMatchObject({ level: expected, acceptable: true });
  });

  it('is the same for both ways of composing accents', () => {
    const password = 'Éléphant façade œuvre 42';
    expect(password.normalize('NFD')).not.toBe(password.normalize('NFC'));
    expect(estimator.estimate(password.normalize('NFD'), [])).toEqual(
      estimator.estimate(password.normalize('NFC'), []),
    );
  });

  it('takes emoji', () => {
    expect(level('🦊🌵🎷🚲🧭🪁🥨🛶')).toBe('excellent');
    expect(level('😀'.repeat(40))).toBe('faible');
  });

  it.each(['constructor', '__proto__', 'c0nstruct0r'])(
    'is not fooled by a name of the language: « %s »',
    (password) => {
      expect(level(password)).toBe('faible');
    },
  );
});

describe('what is known of the user', () => {
  const inputs = ['Éloïse', 'Kervadec-Nguyen', '10100004521', 'e.kervadec@cabinet-roz.fr'];

  it.each([
    'kervadecNguyen5',
    'Éloïse-Kervadec',
    'eloisekervadec',
    '10100004521roz',
    'Nguyén-Roz-42',
  ])('makes « %s » weaker', (password) => {
    const before = estimator.estimate(password, []).score;
    expect(estimator.estimate(password, inputs).score).toBeLessThan(before);
  });

  it('does not change what has nothing to do with the person', () => {
    const password = 'tilleul orage 7 barque lune';
    expect(estimator.estimate(password, inputs)).toEqual(estimator.estimate(password, []));
  });
});

describe('advice', () => {
  it.each([
    ['soleil2026', /trop courant/],
    ['kervadec42', /votre nom/],
    ['kx7tyuiopqz', /clavier/],
    ['bxkbxkbxkbxk', /répétitions/],
    ['kq8abcdefgh', /suites/],
    ['kq8z23/07/1969', /dates/],
    ['docteurlilas75', /Ajoutez un ou deux mots/],
    ['xK9#mQ2$vL7p', /Un mot de plus/],
  ])('about « %s » says %s', (password, sentence) => {
    expect(estimator.estimate(password, ['Kervadec']).advice).toMatch(sentence);
  });

  it('has nothing to say about an excellent password', () => {
    expect(estimator.estimate('tilleul orage 7 barque lune', []).advice).toBeNull();
  });
});

describe('isCommonPassword', () => {
  it.each([
    'motdepasse',
    'MotDePasse',
    'motdepasse!',
    'motdepasse2026!!',
    '!!soleil2026',
    'médecin',
    'Médecin',
    'MEDECIN75',
    's0l31l',
    '$oleil75',
    'p@$$w0rd',
    '123456',
    'azerty',
    'AqwZsxEdc75',
    'doctolib2026',
  ])('knows « %s »', (password) => {
    expect(estimator.isCommonPassword(password)).toBe(true);
    expect(estimator.isCommonPassword(password.normalize('NFD'))).toBe(true);
  });

  it.each([
    '',
    'tilleul orage 7 barque lune',
    'docteurlilas75',
    'xK9#mQ2$vL7p',
    'le7#4$9(',
    'soleil839201745',
    'soleil'.repeat(20),
  ])('does not know « %s »', (password) => {
    expect(estimator.isCommonPassword(password)).toBe(false);
  });
});

describe('work', () => {
  const scrambled = (size: number, character: (n: number) => string) =>
    Array.from({ length: size }, (_, n) => character((n * 7919 + n * n * 31) % 94)).join('');

  it.each([
    ['any sign', scrambled(128, (n) => String.fromCharCode(33 + n))],
    ['digits', scrambled(128, (n) => String(n % 10))],
    ['look-alike signs', 'p4$$w0rd!1|'.repeat(12).slice(0, 128)],
    ['ambiguous signs', '4@'.repeat(64)],
    ['dates', '1/1/11'.repeat(22).slice(0, 128)],
    ['words', 'soleil lune medecin '.repeat(7).slice(0, 128)],
    ['emoji', scrambled(128, (n) => String.fromCodePoint(0x1f600 + (n % 70)))],
    ['a megabyte', '4@$1!7'.repeat(175_000)],
    ['a megabyte of accents', 'e\u0301\u0302'.repeat(350_000)],
  ])('stays under 500 ms for %s', (_, password) => {
    const inputs = Array.from({ length: 200 }, (__, n) => `Dupont ${n} `.repeat(100));
    const start = performance.now();
    estimator.estimate(password, inputs);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('ends at 128 code points, never in the middle of one', () => {
    const start = scrambled(64, (n) => String.fromCodePoint(0x1f600 + (n % 70))).repeat(2);
    expect(estimator.estimate(`${start}🦊 and more`, [])).toEqual(estimator.estimate(start, []));
  });

  it('loads once', async () => {
    expect(await loadEstimator()).toBe(estimator);
  });
});
