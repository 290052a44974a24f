import type { Queryable } from '../db/database.ts';

/**
 * Whether a number is that of a place where the person practises as a liberal: such a person alone has a
 * security key; structures and centres have the post (A3, A5).
 */
export async function isLiberalPlace(
  db: Queryable,
  { professionnelId, numero }: { readonly professionnelId: string; readonly numero: string | null },
): Promise<boolean> {
  if (numero === null) return false;
  const place = await db('lieux_exercice')
    .where({ professionnel_id: professionnelId, numero, categorie: 'liberal' })
    .first('id');
  return place !== undefined;
}
