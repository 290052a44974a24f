import type { ProfessionnelRow } from '../db/tables.ts';
import { appels, civilites } from './texts.fr.ts';

type Named = Pick<ProfessionnelRow, 'civilite' | 'prenom' | 'nom' | 'raison_sociale'>;

/** « Dr Anne-Sophie Lefèvre-Delacroix »; a structure's own name where it has no person. */
export function nomComplet(named: Named): string {
  const { civilite, prenom, nom, raison_sociale } = named;
  const person = [readCivilite(civilite), capitalise(prenom), capitalise(nom)].filter(Boolean);
  return nom === '' ? raison_sociale : person.join(' ');
}

/** « Docteur Lefèvre-Delacroix »; the whole name where the civilité is unknown. */
export function appel(named: Named): string {
  const title = appels[readCivilite(named.civilite)];
  return title === undefined || named.nom === ''
    ? nomComplet(named)
    : `${title} ${capitalise(named.nom)}`;
}

/** « AL » for Anne-Sophie Lefèvre-Delacroix. */
export function initiales({ prenom, nom, raison_sociale }: Named): string {
  const names = nom === '' ? raison_sociale.split(/\s+/u).slice(0, 2) : [prenom, nom];
  return names
    .map((name) => /\p{L}/u.exec(name)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('fr');
}

/**
 * A name stored in capitals, as people write it: « ANNE-SOPHIE » → « Anne-Sophie », « D’ANGELO » →
 * « d’Angelo », « DE LA TOUR » → « de La Tour ». One that has lower case letters is kept as it is.
 */
export function capitalise(name: string): string {
  if (name !== name.toLocaleUpperCase('fr')) return name;
  return name
    .toLocaleLowerCase('fr')
    .replace(/\p{L}+/gu, (word, at: number, whole: string) =>
      isParticle(word, whole.charAt(at + word.length)) ? word : upperFirst(word),
    );
}

/** « de » and « d’ » keep their lower case before a name (Lexique de l’Imprimerie nationale). */
function isParticle(word: string, next: string): boolean {
  return (word === 'de' && next === ' ') || (word === 'd' && /['’]/u.test(next));
}

function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase('fr') + word.slice(1);
}

function readCivilite(stored: string): string {
  const known = civilites[stored.replace(/\.$/u, '').toLocaleUpperCase('fr')];
  return known ?? capitalise(stored);
}
