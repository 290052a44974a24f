import { describe, expect, it } from 'vitest';
import { judgePassword, loadEstimator, type PasswordPolicy } from './index.ts';

const FREE: PasswordPolicy = { minLength: 12, maxLength: 128, classes: null, minLevel: 'moyen' };
const GUIDE: PasswordPolicy = { minLength: 8, maxLength: 128, classes: 4, minLevel: 'moyen' };
const KNOWN = ['Éloïse', 'Kervadec', '750012346', 'eloise@lilas.fr'];

const estimator = await loadEstimator();

describe('judgePassword', () => {
  it.each([
    ['tilleul orage 7 barque', FREE, []],
    ['docteurlavande75', FREE, []],
    ['Kx7!mQ2z', GUIDE, []],
    ['Kx7!mQ2z', FREE, ['longueur']],
    ['kervadec barque orage', FREE, ['personnel']],
    ['Bienvenue2026!', FREE, ['commun', 'force']],
    ['azertyuiopqsdf', FREE, ['commun', 'force']],
    ['barquebarquebarque', FREE, ['force']],
    ['Azerty1!', GUIDE, ['commun', 'force']],
    ['soleil', FREE, ['longueur', 'commun', 'force']],
    ['', FREE, ['longueur', 'personnel', 'commun', 'force']],
    ['tilleul orage 7 barque '.repeat(6), FREE, ['longueur']],
  ])('on « %s » names what is left to meet', (password, policy, unmet) => {
    const judgement = judgePassword(estimator, password, policy, KNOWN);
    expect(judgement.unmet).toEqual(unmet);
    expect(judgement.ok).toBe(unmet.length === 0);
  });

  it('gives the word of the meter and its advice', () => {
    expect(judgePassword(estimator, 'azerty1975', FREE, [])).toMatchObject({
      level: 'faible',
      advice: expect.stringContaining('trop courant'),
    });
  });
});
