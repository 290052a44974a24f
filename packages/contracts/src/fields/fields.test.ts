import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { code, email, line, motDePasse, nouveauMotDePasse } from './common.ts';
import { dateNaissance, isoDay, rpps } from './identite.ts';
import { fieldTexts } from './texts.fr.ts';

const messageOf = (schema: z.ZodMiniType, value: unknown) =>
  z.safeParse(schema, value).error?.issues[0]?.message;

describe('rpps', () => {
  it.each(['99700218896', '99700 218 896', ' 99.700.218.896 ', '99700\u00a0218896'])(
    'accepts %j',
    (typed) => {
      expect(z.parse(rpps, typed)).toBe('99700218896');
    },
  );
  it.each([
    ['', fieldTexts.rpps.EMPTY],
    ['9970021889', fieldTexts.rpps.LENGTH],
    ['9970021889A', fieldTexts.rpps.CHARSET],
    ['99700218897', fieldTexts.rpps.KEY],
    ['1'.repeat(1_000_000), fieldTexts.rpps.LENGTH],
  ])('tells what is wrong with %.20j', (typed, message) => {
    expect(messageOf(rpps, typed)).toBe(message);
  });
});

describe('dateNaissance', () => {
  it.each(['17/06/1975', '17061975', '17-06-1975', '17.6.1975', ' 17 06 1975 '])(
    'accepts %j',
    (typed) => {
      expect(z.parse(dateNaissance, typed)).toBe('17/06/1975');
    },
  );
  it.each(['31/02/1975', '12/31/1975', '17/06/75', '17/06/3000', '17/06/1875', 'hier'])(
    'refuses %j',
    (typed) => {
      expect(messageOf(dateNaissance, typed)).toBe(fieldTexts.date);
    },
  );
  it('knows leap years', () => {
    expect(isoDay('29/02/2024')).toBe('2024-02-29');
    expect(isoDay('29/02/2023')).toBeNull();
  });
});

describe('common fields', () => {
  it('accepts addresses as people have them', () => {
    for (const typed of [
      'a@b.fr',
      ' Anne-Sophie.Lefèvre+x@cabinet-lilas.example ',
      "d'arc@médecin.fr",
    ]) {
      expect(z.safeParse(email, typed).success).toBe(true);
    }
    for (const typed of [
      'a@b',
      'a b@c.fr',
      'a@b.fr\r\nBcc: x@y.fr',
      'a@b.fr,c@d.fr',
      '@b.fr',
      `${'a'.repeat(250)}@b.fr`,
    ]) {
      expect(z.safeParse(email, typed).success).toBe(false);
    }
  });

  it('takes a code as it is pasted', () => {
    expect(z.parse(code, '408 213')).toBe('408213');
    expect(messageOf(code, '40821')).toBe(fieldTexts.code);
  });

  it('refuses control and direction characters in a line', () => {
    for (const typed of ['a\u0000b', 'a\u202eb', 'a\nb'])
      expect(z.safeParse(line(10), typed).success).toBe(false);
  });

  it('never trims or shortens a password', () => {
    expect(z.parse(motDePasse, '  deux espaces  ')).toBe('  deux espaces  ');
    expect(z.safeParse(nouveauMotDePasse, '😀'.repeat(128)).success).toBe(true);
    expect(messageOf(nouveauMotDePasse, 'a'.repeat(129))).toBe(fieldTexts.motDePasseTropLong);
  });

  it.each([null, undefined, 42, [], {}])('answers in French to a wrong type, %j', (value) => {
    expect(messageOf(email, value)).toBe(fieldTexts.requis);
    expect(messageOf(code, value)).toBe(fieldTexts.code);
  });
});
