import type { Personne } from '../people.ts';

/** Whether an account is a structure's: cards of its staff may open it. */
export function isStructure({ assure }: Personne): boolean {
  return assure !== undefined && !['liberal', 'salarie'].includes(assure.categorie);
}
