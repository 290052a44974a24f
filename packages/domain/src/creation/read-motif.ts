import type { CreationView } from '@eps/contracts';
import type { Queryable } from '../db/database.ts';
import { sharesAddress } from '../professionnels/shared-address.ts';
import type { LoadedCreation } from './load-creation.ts';

/**
 * Why a first sign-in asks for an address of one's own (A8): that of the former portal is shared, or each
 * place had its own. Null elsewhere.
 */
export async function readMotif(
  db: Queryable,
  { creation, professionnel }: LoadedCreation,
): Promise<CreationView['motif']> {
  if (creation.preuve !== 'courrier' && creation.preuve !== 'provisoire') return null;
  if (await sharesAddress(db, professionnel)) return 'adresse-partagee';
  const places = await db('lieux_exercice')
    .where({ professionnel_id: professionnel.id })
    .limit(2)
    .select('id');
  return places.length > 1 ? 'plusieurs-lieux' : null;
}
