import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from './close-sessions.ts';

/**
 * Ends one session of this account, from another one.
 * @throws Refusal `session-introuvable`: ended already, or of another account: nothing tells which
 */
export function endSession(ctx: Context, active: ActiveSession, id: string): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  return inTransaction(ctx.db, async (trx) => {
    const ended = await closeSessions(ctx, trx, { compteId, id, motif: 'fermee-a-distance' });
    if (ended === 0) throw new Refusal('session-introuvable');
    await recordEvent(ctx, trx, { espace, type: 'session-fermee', compteId, professionnelId });
  });
}
