import { getEspace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/index.ts';
import { createStrengthJudge } from './strength.ts';

const judge = createStrengthJudge();
const policy = getEspace('ordre').policies.password;
const personal = ['Anne-Sophie', 'Lefèvre-Delacroix', '10101234564', 'a.lefevre@cabinet.example'];

describe('the strength judge', () => {
  it('accepts a passphrase, in any script and without composition', async () => {
    for (const password of ['tilleul orage 7 barque', 'grenouille marteau plafond'])
      await expect(judge.demand('champ', password, policy, personal)).resolves.toBeUndefined();
  });

  it.each([
    ['trop court', 'Xk9!vb2'],
    ['courant', 'motdepasse123'],
    ['clavier', 'azertyuiopqs'],
    ['nom de la personne', 'lefevredelacroix'],
    ['numéro', '10101234564!'],
    ['répété', 'aaaaaaaaaaaaaaaa'],
  ])('refuses: %s', async (_why, password) => {
    const refusal = await refusalOf(judge.demand('champ', password, policy, personal));
    expect(refusal.code).toBe('mot-de-passe-trop-faible');
    expect(refusal.errors?.['champ']?.length).toBeGreaterThan(0);
    expect(JSON.stringify(refusal.errors)).not.toContain(password);
  });
});
