import { describe, expect, it } from 'vitest';
import { claimsOf, subOf } from './card-claims.ts';
import { cards } from './cards.ts';
import { SCENES } from './pages/scenes.ts';

/** Luhn, written here again: the numbers must be right by a rule that is not the portal’s. */
function hasRightKey(number: string): boolean {
  const digits = Array.from(number).reverse().map(Number);
  const sum = digits.reduce((total, digit, rank) => {
    const weighted = rank % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

describe('cards', () => {
  it.each(cards.filter(({ rpps }) => rpps !== ''))('$id has an RPPS with a right key', (card) => {
    expect(card.rpps).toMatch(/^\d{11}$/);
    expect(hasRightKey(card.rpps)).toBe(true);
    expect(card.subjectNameId).toBe(`8${card.rpps}`);
  });

  it.each(cards.flatMap(({ places }) => places).filter(({ finess }) => finess !== ''))(
    '$raisonSociale has a FINESS with a right key',
    ({ finess }) => {
      expect(finess).toMatch(/^\d{9}$/);
      expect(hasRightKey(finess)).toBe(true);
    },
  );

  it('are different people, each with a picture', () => {
    expect(new Set(cards.map(({ subjectNameId }) => subjectNameId)).size).toBe(cards.length);
    expect(Object.keys(SCENES)).toEqual(cards.map(({ id }) => id));
  });

  it('of an employee of a structure names the structure and no profession', () => {
    const card = cards.find(({ rpps }) => rpps === '');
    if (!card) throw new Error('no such card');
    expect(card.subjectNameId).toMatch(/^3\d{9}\/\d{10}$/);
    expect(claimsOf(card)).toMatchObject({ otherIds: [], SubjectRefPro: { exercices: [] } });
  });

  it('have another sub in another realm', () => {
    const [card] = cards;
    if (!card) throw new Error('no card');
    expect(subOf(card, 'a')).toBe('f:a:810100004521');
    expect(subOf(card, 'b')).not.toBe(subOf(card, 'a'));
  });
});
