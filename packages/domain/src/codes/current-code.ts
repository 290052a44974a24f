import type { Queryable } from '../db/database.ts';
import type { CodeRow } from '../db/tables.ts';

/** The last code sent in a journey: the only one that can work. */
export async function currentCode(db: Queryable, parcoursId: string): Promise<CodeRow | null> {
  const row = await db('codes')
    .where({ parcours_id: parcoursId })
    .whereNull('remplace_le')
    .orderBy('envoye_le', 'desc')
    .first();
  return row ?? null;
}
