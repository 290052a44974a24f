import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { cancelIfMoved } from './cancel-if-moved.ts';
import { OPEN_STATES } from './states.ts';

/** As long as the events that mention them (docs/retention.md). */
const HISTORY_HOURS = 365 * 24;

/**
 * Ends the letters whose code is too old, cancels those whose address on file has changed, and forgets
 * codes and letters a year after. A code is refused by its date and by its address whether swept or not.
 */
export async function sweepCourriers(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  const instant = toInstant(now);
  const expired = await ctx
    .db('courriers')
    .whereIn('etat', OPEN_STATES)
    .where('expire_le', '<=', instant)
    .select('id');
  for (const { id } of expired) await expire(ctx, id, instant);
  const open = await ctx.db('courriers').whereIn('etat', OPEN_STATES);
  for (const row of open) await cancelIfMoved(ctx, row);
  // Letters go with their codes.
  await ctx
    .db('codes_confidentiels')
    .where('expire_le', '<', toInstant(addHours(now, -HISTORY_HOURS)))
    .delete();
}

async function expire(ctx: Context, id: string, instant: string): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    const done = await trx('courriers')
      .where({ id })
      .whereIn('etat', OPEN_STATES)
      .update({ etat: 'expire', fini_le: instant, pdf_chiffre: null });
    if (done === 1) await supersedeLinks(ctx, trx, { sujetId: id }, ['annulation-courrier']);
  });
}
