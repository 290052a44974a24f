import type { CompteView } from '@eps/contracts';
import type { Queryable } from '../db/database.ts';

/** The card that has opened an account last, null where none has. */
export async function findCard(db: Queryable, compteId: string): Promise<CompteView['carte']> {
  const card = await db('cartes')
    .where({ compte_id: compteId })
    .orderBy('utilisee_le', 'desc')
    .first('utilisee_le');
  return card ? { utiliseeLe: card.utilisee_le } : null;
}
