import { addSeconds } from '../clock.ts';
import type { Context } from '../context.ts';
import { isSqlite } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CanalMessage, Instant, MessageRow } from '../db/tables.ts';

/** Longer than the longest send (`SEND_TIMEOUT_SECONDS`), so that a live worker keeps what it took. */
const LEASE_SECONDS = 50;

export interface ClaimedMessage extends MessageRow {
  /** End of the lease, and the proof of holding it. */
  readonly bail_jusqu_a: Instant;
}

/**
 * Takes at most `limit` due messages of a channel for this worker alone. A worker that dies leaves
 * its lease to expire, after which another takes the message, under the same id.
 */
export async function claimMessages(
  ctx: Context,
  canal: CanalMessage,
  limit: number,
): Promise<ClaimedMessage[]> {
  const now = toInstant(ctx.clock.now());
  const due = () =>
    ctx
      .db('messages')
      .where({ canal })
      .whereIn('etat', ['a-preparer', 'a-envoyer'])
      .where('prochain_essai_le', '<=', now)
      .where((lease) => {
        void lease.whereNull('bail_jusqu_a').orWhere('bail_jusqu_a', '<=', now);
      })
      .orderBy('prochain_essai_le')
      .limit(limit)
      .select('id');

  // Reading first: on SQLite an UPDATE takes the write lock even when it finds nothing.
  if ((await due()).length === 0) return [];
  const ids = isSqlite(ctx.db) ? due() : due().forUpdate().skipLocked();
  const lease = toInstant(addSeconds(ctx.clock.now(), LEASE_SECONDS));
  const rows = await ctx
    .db('messages')
    .whereIn('id', ids)
    .update({ bail_jusqu_a: lease, essais: ctx.db.raw('essais + 1') })
    .returning('*');
  return rows.map((row: MessageRow) => ({ ...row, bail_jusqu_a: lease }));
}
