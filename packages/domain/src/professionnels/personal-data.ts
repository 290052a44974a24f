import type { ProfessionnelRow } from '../db/tables.ts';
import { capitalise } from './display-name.ts';

type Known = Pick<ProfessionnelRow, 'prenom' | 'nom' | 'raison_sociale' | 'rpps'>;

/**
 * What this person's password must not contain: their names, number and addresses (spec, rule 4).
 * @param more the addresses, and the numbers one signs in with
 */
export function personalData(known: Known, ...more: (string | null | undefined)[]): string[] {
  const { prenom, nom, raison_sociale, rpps } = known;
  const data = [capitalise(prenom), capitalise(nom), raison_sociale, rpps, ...more];
  return [...new Set(data.filter((text): text is string => Boolean(text)))];
}
