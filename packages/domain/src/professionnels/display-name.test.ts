import { describe, expect, it } from 'vitest';
import { appel, capitalise, initiales, nomComplet } from './display-name.ts';

const person = {
  civilite: 'Dr',
  prenom: 'ANNE-SOPHIE',
  nom: 'LEFÈVRE-DELACROIX',
  raison_sociale: '',
};

describe('display names', () => {
  it('are written as people write them', () => {
    expect(nomComplet(person)).toBe('Dr Anne-Sophie Lefèvre-Delacroix');
    expect(appel(person)).toBe('Docteur Lefèvre-Delacroix');
    expect(initiales(person)).toBe('AL');
  });

  it.each([
    ['DR', 'Dr Anne-Sophie Lefèvre-Delacroix', 'Docteur Lefèvre-Delacroix'],
    ['PR', 'Pr Anne-Sophie Lefèvre-Delacroix', 'Professeur Lefèvre-Delacroix'],
    ['MME', 'Mme Anne-Sophie Lefèvre-Delacroix', 'Madame Lefèvre-Delacroix'],
    ['M.', 'M. Anne-Sophie Lefèvre-Delacroix', 'Monsieur Lefèvre-Delacroix'],
    ['', 'Anne-Sophie Lefèvre-Delacroix', 'Anne-Sophie Lefèvre-Delacroix'],
  ])('civilité « %s »', (civilite, full, called) => {
    expect(nomComplet({ ...person, civilite })).toBe(full);
    expect(appel({ ...person, civilite })).toBe(called);
  });

  it.each([
    ['D’ANGELO', 'd’Angelo'],
    ["D'ORMESSON", "d'Ormesson"],
    ['DE LA TOUR', 'de La Tour'],
    ['DÉSIRÉ', 'Désiré'],
    ['ÉLODIE', 'Élodie'],
    ['LE GOFF', 'Le Goff'],
    ['McGregor', 'McGregor'],
    ['de Broglie', 'de Broglie'],
    ['N’DIAYE', 'N’Diaye'],
    ['', ''],
  ])('%s → %s', (stored, written) => {
    expect(capitalise(stored)).toBe(written);
  });

  it('name a structure that has no person', () => {
    const structure = { civilite: '', prenom: '', nom: '', raison_sociale: 'Pharmacie du Port' };
    expect(nomComplet(structure)).toBe('Pharmacie du Port');
    expect(appel(structure)).toBe('Pharmacie du Port');
    expect(initiales(structure)).toBe('PD');
  });
});
