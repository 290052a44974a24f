import { setImmediate as breathe } from 'node:timers/promises';
import { monthsBefore } from '../clock.ts';
import type { Context } from '../context.ts';
import { isSqlite } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/** How long is kept that a message left, to whom and when (docs/retention.md). */
const MONTHS = 12;
/** Of one statement. */
const ROWS = 200;
/** Of one round; the next takes the others. */
const STATEMENTS = 50;

/** Nothing will be tried any more. */
const ENDED = ['envoye', 'perime', 'abandonne', 'sans-objet'] as const;

/**
 * Deletes the messages that left more than 12 months ago, and those written then that never will.
 * Instances may do it at the same time: each passes over the rows of the other.
 * @returns how many
 */
export async function purgeMessages(ctx: Context, { lignes: most = ROWS } = {}): Promise<number> {
  const limit = toInstant(monthsBefore(ctx.clock.now(), MONTHS));
  const old = () =>
    ctx
      .db('messages')
      .whereIn('etat', ENDED)
      // What ended then was due before: this is what the index holds.
      .where('prochain_essai_le', '<', limit)
      .whereRaw('coalesce(envoye_le, cree_le) < ?', [limit])
      .limit(most)
      .select('id');
  let deleted = 0;
  for (let done = 0; done < STATEMENTS; done += 1) {
    // Reading first: on SQLite a DELETE takes the write lock even when it finds nothing.
    if ((await old()).length === 0) break;
    const ids = isSqlite(ctx.db) ? old() : old().forUpdate().skipLocked();
    const lignes = await ctx.db('messages').whereIn('id', ids).delete();
    deleted += lignes;
    if (lignes < most) break;
    // On SQLite all of it is done on this thread: requests take their turn.
    await breathe();
  }
  return deleted;
}
