import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { CreationRow } from '../db/proof-tables.ts';
import type { ParcoursRow, ProfessionnelRow } from '../db/tables.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { Refusal } from '../refusal.ts';
import { demandCreation } from './demand-creation.ts';

/** The creation of a browser, by the journey that its session keeps; null before it began. */
export interface CreationRef {
  readonly espace: EspaceId;
  readonly parcoursId: string | null;
}

export interface LoadedCreation {
  readonly row: ParcoursRow;
  readonly creation: CreationRow;
  readonly professionnel: ProfessionnelRow;
}

/** The creation that a browser's id points to, expired or not; null where a number is still to be typed. */
export async function findCreation(
  db: Queryable,
  { espace, parcoursId }: CreationRef,
): Promise<LoadedCreation | null> {
  const loaded = await findParcours(db, { espace, parcours: 'inscription', parcoursId });
  const { row, professionnel } = loaded ?? { row: null, professionnel: null };
  if (row === null || professionnel === null) return null;
  const creation = await db('creations').where({ parcours_id: row.id }).first();
  return creation ? { row, creation, professionnel } : null;
}

/**
 * The creation, at one of the steps where this may be done.
 * @throws Refusal `introuvable`, `parcours-expire` (or purged since), `etape-inattendue`
 */
export async function requireCreation(
  ctx: Context,
  db: Queryable,
  ref: CreationRef,
  etapes: readonly CreationRow['etape'][],
): Promise<LoadedCreation> {
  demandCreation(ref.espace);
  const loaded = await findCreation(db, ref);
  if (!loaded) throw new Refusal(ref.parcoursId === null ? 'etape-inattendue' : 'parcours-expire');
  if (isExpired(ctx, loaded.row)) throw new Refusal('parcours-expire');
  if (!etapes.includes(loaded.creation.etape)) throw new Refusal('etape-inattendue');
  return loaded;
}
