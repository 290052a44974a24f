import type { Context } from '../src/context.ts';
import { inTransaction, isSqlite, type Database } from '../src/db/database.ts';
import { recordEvent, type NewEvent } from '../src/events/record-event.ts';

/** Records as many sign-ins, at the instant of the clock. */
export function recordSignIns(
  ctx: Context,
  count: number,
  who: Partial<NewEvent> = { compteId: 'c1' },
): Promise<void> {
  return inTransaction(ctx.db, async (trx) => {
    for (let made = 0; made < count; made += 1)
      await recordEvent(ctx, trx, { espace: 'ordre', type: 'connexion-reussie', ...who });
  });
}

/** What an attacker who owns the database does first. */
export async function disarmLog(db: Database): Promise<void> {
  const of = isSqlite(db) ? '' : ' on evenements';
  await db.raw(`drop trigger evenements_sans_modification${of}`);
}
