import type { Etape } from '@eps/contracts';
import type { Context } from '../context.ts';
import { fromInstant } from '../db/instants.ts';
import type { Queryable } from '../db/database.ts';
import type { ParcoursRow, ProfessionnelRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';
import { demandParcours } from './demand-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

/** A journey and, once identity is proven, the person. */
export interface LoadedParcours {
  readonly row: ParcoursRow;
  readonly professionnel: ProfessionnelRow | null;
}

export interface ProvenParcours extends LoadedParcours {
  readonly professionnel: ProfessionnelRow;
}

/** The journey that a browser's id points to, expired or not; null where there is none. */
export async function findParcours(
  db: Queryable,
  { espace, parcours, parcoursId }: ParcoursRef,
): Promise<LoadedParcours | null> {
  if (parcoursId === null) return null;
  const row = await db('parcours').where({ id: parcoursId, espace, genre: parcours }).first();
  if (!row) return null;
  if (row.professionnel_id === null) return { row, professionnel: null };
  const professionnel = await db('professionnels').where({ id: row.professionnel_id }).first();
  return { row, professionnel: professionnel ?? null };
}

export function isExpired(ctx: Context, row: ParcoursRow): boolean {
  return fromInstant(row.expire_le) <= ctx.clock.now();
}

/**
 * The journey, at one of the steps where this may be done.
 * @throws Refusal `introuvable`, `parcours-expire` (or purged since), `etape-inattendue`
 */
export async function requireParcours(
  ctx: Context,
  db: Queryable,
  ref: ParcoursRef,
  etapes: readonly Etape[],
): Promise<ProvenParcours> {
  demandParcours(ref.espace, ref.parcours);
  const loaded = await findParcours(db, ref);
  if (!loaded) throw new Refusal(ref.parcoursId === null ? 'etape-inattendue' : 'parcours-expire');
  const { row, professionnel } = loaded;
  if (isExpired(ctx, row)) throw new Refusal('parcours-expire');
  if (!etapes.includes(row.etape) || !professionnel) throw new Refusal('etape-inattendue');
  return { row, professionnel };
}
