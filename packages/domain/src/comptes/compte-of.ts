import type { Queryable } from '../db/database.ts';

/** The account of a professionnel, open or closed, null where there is none: whom an event is shown to. */
export async function compteOf(db: Queryable, professionnelId: string): Promise<string | null> {
  const compte = await db('comptes').where({ professionnel_id: professionnelId }).first('id');
  return compte?.id ?? null;
}
