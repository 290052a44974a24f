import { getEspace } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ParcoursRow } from '../db/tables.ts';
import { newId, newReference } from '../vault/random.ts';

type Begun = Pick<ParcoursRow, 'espace' | 'genre' | 'etape'> & Partial<ParcoursRow>;

/** Writes a journey that begins now, and lasts as long as the espace says. */
export async function insertParcours(
  ctx: Context,
  db: Queryable,
  begun: Begun,
): Promise<ParcoursRow> {
  const now = ctx.clock.now();
  const { lifetimeMinutes } = getEspace(begun.espace).policies.parcours;
  const row: ParcoursRow = {
    id: newId(),
    reference: newReference(),
    professionnel_id: null,
    compte_id: null,
    canal_verifie: null,
    cgu_version: null,
    brouillon_chiffre: null,
    brouillon_expire_le: null,
    cree_le: toInstant(now),
    expire_le: toInstant(addMinutes(now, lifetimeMinutes)),
    termine_le: null,
    ...begun,
  };
  await db('parcours').insert(row);
  return row;
}
