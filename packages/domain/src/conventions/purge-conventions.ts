import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Database } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { sweepPieces } from './sweep-pieces.ts';

/** A decided request and its files, so that a question about it can be answered. */
const DECIDED_HOURS = 365 * 24;

/**
 * Deletes the requests that were never deposited, once they can no longer be, and those decided a year
 * ago; with their files (docs/retention.md).
 */
export async function purgeConventions(ctx: Context): Promise<void> {
  const { db } = ctx;
  const spent = (): ReturnType<typeof spentConventions> => spentConventions(ctx, db);
  await db('pieces_conventions').whereIn('convention_id', spent()).update({ etat: 'retiree' });
  await sweepPieces(ctx);
  await db('conventions')
    .whereIn('id', spent())
    .whereNotIn('id', db('pieces_conventions').select('convention_id'))
    .delete();
}

function spentConventions(ctx: Context, db: Database) {
  const now = toInstant(ctx.clock.now());
  const before = toInstant(addHours(ctx.clock.now(), -DECIDED_HOURS));
  return db('conventions')
    .select('id')
    .where((open) => {
      void open.whereIn('etat', ['brouillon', 'generee']).where('expire_le', '<=', now);
    })
    .orWhere((decided) => {
      void decided.whereIn('etat', ['acceptee', 'refusee']).where('decidee_le', '<', before);
    });
}
