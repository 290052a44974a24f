import type { ActiveSession } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';

export interface OwnCompte {
  readonly compte: CompteRow;
  readonly professionnel: ProfessionnelRow;
}

/**
 * The account of a session, with the person.
 * @throws Refusal `non-connecte` when it was closed since the session was read
 */
export async function readCompte(
  db: Queryable,
  { espace, compteId, professionnelId }: ActiveSession,
): Promise<OwnCompte> {
  const compte = await db('comptes').where({ id: compteId, espace, statut: 'actif' }).first();
  const professionnel = await db('professionnels').where({ id: professionnelId, espace }).first();
  if (!compte || !professionnel) throw new Refusal('non-connecte');
  return { compte, professionnel };
}
