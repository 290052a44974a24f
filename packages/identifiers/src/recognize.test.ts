import { describe, expect, it } from 'vitest';
import { recognize } from './index.ts';

const kinds = (typed: string) => recognize(typed).candidates.map(({ kind }) => kind);
const certain = (typed: string) =>
  recognize(typed).candidates.flatMap(({ kind, code }) => (code === 'OK' ? [kind] : []));

describe('the number copilot', () => {
  it('knows an RPPS number by its length', () => {
    expect(recognize('997 0021 8896')).toEqual({
      value: '99700218896',
      candidates: [
        {
          kind: 'RPPS',
          value: '99700218896',
          display: '99\u00A0700\u00A0218\u00A0896',
          fromCard: false,
          code: 'OK',
          accepted: true,
        },
      ],
      hints: [],
    });
  });

  it('names the four kinds that share nine digits and a key', () => {
    expect(certain('75 071 218 4')).toEqual(['FINESS', 'AM', 'ADELI', 'SIREN']);
    expect(recognize('750712184').hints).toEqual(['SHARED_FORM']);
  });

  it('knows that a Corsican letter is of FINESS only', () => {
    expect(kinds('2a0000014')).toEqual(['FINESS']);
    expect(recognize('2a0000014').hints).toEqual([]);
  });

  it.each([
    ['8 99700218896', 'RPPS', '99700218896'],
    ['0 01 26 0063 1', 'ADELI', '012600631'],
    ['3 75 071 218 4', 'FINESS', '750712184'],
    ['32a0000014', 'FINESS', '2A0000014'],
  ])('removes the type digit of a card: %s', (typed, kind, value) => {
    const { candidates, hints } = recognize(typed);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ kind, value, code: 'OK', fromCard: true });
    expect(hints).toEqual(['CARD_DIGIT']);
  });

  it('only warns of the key of a N° AM, and says no other kind fits', () => {
    const { candidates, hints } = recognize('991084949');
    expect(candidates[0]).toMatchObject({ kind: 'AM', code: 'KEY', accepted: true });
    expect(candidates.slice(1).every(({ accepted }) => !accepted)).toBe(true);
    expect(hints).toEqual(['AM_KEY']);
  });

  it('takes test cards where they are allowed', () => {
    const allowed = recognize('990781056', { allowTestSeries: true }).candidates;
    expect(allowed.map(({ kind }) => kind)).toContain('FINESS');
    expect(kinds('990781056')).not.toContain('FINESS');
  });

  it.each([
    ['', []],
    ['99700218897', ['WRONG_KEY']],
    ['899700218897', ['WRONG_KEY']],
    ['000000000', ['WRONG_KEY']],
    ['9970021889', ['NO_SUCH_LENGTH']],
    ['2A00000', ['NO_SUCH_LENGTH']],
    ['10000024', ['LOST_ZERO', 'NO_SUCH_LENGTH']],
    ['10000025', ['NO_SUCH_LENGTH']],
    ['06 12 34 56 79', ['PHONE', 'WRONG_KEY']],
    ['398 069 963 00013', ['SIRET']],
    ['2 69 05 49 588 157', ['NIR']],
    ['2 69 05 49 588 157 80', ['NIR']],
    ['O10000024', ['LETTER_FOR_DIGIT']],
    ['l0100004521', ['LETTER_FOR_DIGIT']],
    ['n° 750712184', ['UNEXPECTED_CHARACTERS']],
    ['jean@exemple.fr', ['UNEXPECTED_CHARACTERS']],
    ['😀', ['UNEXPECTED_CHARACTERS']],
  ])('says what to do about %j: %j', (typed, hints) => {
    expect(recognize(typed).hints).toEqual(hints);
  });
});
