import { espaceIds, getEspace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem-document.ts';
import { isProblemCode, problems } from './problems/index.ts';

const codes = Object.keys(problems).filter(isProblemCode);

describe('problems', () => {
  it.each(codes)('%s is told in whole, well typeset French', (code) => {
    const told = describeProblem({
      code,
      reference: 'AAAA-3333',
      params: { minutes: 3, essaisRestants: 2 },
    });
    for (const sentence of [told.title, told.detail]) {
      expect(sentence).not.toMatch(/undefined|NaN|'/);
      expect(sentence).not.toMatch(/ [?!;:»]|« /);
    }
    expect(told.detail).toMatch(/[.]$/);
    expect(told.status).toBeGreaterThanOrEqual(400);
  });

  it('uses the words an espace’s guide prescribes', () => {
    const told = describeProblem({
      code: 'adresse-deja-utilisee',
      reference: 'R',
      espace: getEspace('ordre'),
    });
    expect(told.detail).toBe('Un compte est déjà associé à cette adresse mail');
  });

  it('puts parameters into them, and falls back on the common words without', () => {
    const locked = {
      code: 'compte-bloque' as const,
      reference: 'R',
      espace: getEspace('assurance-maladie'),
    };
    expect(describeProblem({ ...locked, params: { minutes: 12 } }).detail).toBe(
      'Votre compte est bloqué. Veuillez réessayer dans 12\u00a0min ou connectez-vous avec votre carte CPS.',
    );
    expect(describeProblem(locked).detail).toMatch(/^Après plusieurs mots de passe incorrects/);
  });

  it.each(espaceIds)('%s only prescribes messages for codes that exist', (id) => {
    expect(Object.keys(getEspace(id).messages).filter((code) => !isProblemCode(code))).toEqual([]);
  });
});
