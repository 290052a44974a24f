import { describe, expect, it } from 'vitest';
import { checkCriteria, type PasswordPolicy, type Strength } from './index.ts';

const FREE: PasswordPolicy = { minLength: 12, maxLength: 128, classes: null, minLevel: 'moyen' };
const GUIDE: PasswordPolicy = { minLength: 8, maxLength: 128, classes: 4, minLevel: 'moyen' };

const STRONG: Strength = {
  score: 4,
  level: 'excellent',
  acceptable: true,
  common: false,
  advice: null,
};

const unmet = (...args: Parameters<typeof checkCriteria>) =>
  checkCriteria(...args).flatMap(({ id, met }) => (met ? [] : [id]));

describe('criteria', () => {
  it('are those of the policy, in the order of the screen', () => {
    const ids = (policy: PasswordPolicy, strength?: Strength) =>
      checkCriteria('x', policy, [], strength).map(({ id }) => id);
    expect(ids(FREE)).toEqual(['longueur', 'personnel']);
    expect(ids(GUIDE)).toEqual([
      'longueur',
      'classes-lettres',
      'classes-chiffre',
      'classes-special',
      'personnel',
    ]);
    expect(ids(FREE, STRONG)).toEqual(['longueur', 'personnel', 'commun', 'force']);
  });

  it('are all unmet by an empty password', () => {
    expect(checkCriteria('', GUIDE, [], STRONG).some(({ met }) => met)).toBe(false);
  });

  it.each([
    ['a'.repeat(11), ['longueur']],
    ['a'.repeat(12), []],
    ['a'.repeat(128), []],
    ['a'.repeat(129), ['longueur']],
    ['🦊'.repeat(12), []],
    ['🦊'.repeat(11), ['longueur']],
    ['é'.repeat(11).normalize('NFD'), ['longueur']],
    ['é'.repeat(128).normalize('NFD'), []],
    ['🦊'.repeat(129), ['longueur']],
  ])('count code points after NFC: « %s »', (password, expected) => {
    expect(unmet(password, FREE, [])).toEqual(expected);
  });

  it.each([
    ['Kx7!mQ2z', []],
    ['kx7!mq2z', ['classes-lettres']],
    ['KX7!MQ2Z', ['classes-lettres']],
    ['Kxy!mQwz', ['classes-chiffre']],
    ['Kx7ymQ2z', ['classes-special']],
    ['Kx7ymQ2 ', ['classes-special']],
    ['Éx7$mq2z', []],
    ['É'.normalize('NFD') + 'x7ymq2zz', ['classes-special']],
  ])('of the guide leave « %s » with %j to meet', (password, expected) => {
    expect(unmet(password, GUIDE, [])).toEqual(expected);
  });

  it('refuse personal data', () => {
    expect(unmet('barque kervadec', FREE, ['Kervadec'])).toEqual(['personnel']);
  });

  it('take the strength into account once it is known', () => {
    const weak: Strength = { ...STRONG, score: 1, level: 'faible', acceptable: false };
    const long = 'barque orage';
    expect(unmet(long, FREE, [], STRONG)).toEqual([]);
    expect(unmet(long, FREE, [], weak)).toEqual(['force']);
    expect(unmet(long, FREE, [], { ...weak, common: true })).toEqual(['commun', 'force']);
    const fair: Strength = { ...STRONG, score: 2, level: 'moyen' };
    expect(unmet(long, FREE, [], fair)).toEqual([]);
    expect(unmet(long, { ...FREE, minLevel: 'bon' }, [], fair)).toEqual(['force']);
  });
});
