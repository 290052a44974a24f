import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';

type Person = Pick<ProfessionnelRow, 'civilite' | 'prenom' | 'nom' | 'raison_sociale'>;
type Place = Pick<LieuExerciceRow, 'raison_sociale' | 'adresse' | 'code_postal' | 'ville'>;

/**
 * Lines of the address block, in capitals that keep their accents: the structure, the person, the
 * street as the registre has it (one line, or several), the post code and the town.
 */
export function postalAddress(person: Person, place: Place): string[] {
  const structure = place.raison_sociale || person.raison_sociale;
  const name = [person.civilite, person.prenom, person.nom].filter(Boolean).join(' ');
  const street = place.adresse.split(/\r?\n/u);
  const lines = [structure, person.nom === '' ? '' : name, ...street];
  return [...lines, `${place.code_postal} ${place.ville}`]
    .map((line) => line.trim().replace(/\s+/gu, ' ').toLocaleUpperCase('fr'))
    .filter((line) => line !== '');
}
