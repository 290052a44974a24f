import type { endOtherSessions as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { closeSessions } from './close-sessions.ts';
import { openConnexions } from './open-connexions.ts';

/** Ends every session of this account but this one, and counts those that could still be used. */
export function endOtherSessions(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const { espace, compteId, professionnelId } = active;
  return inTransaction(ctx.db, async (trx) => {
    const open = await openConnexions(ctx, trx, active);
    const others = open.filter(({ id }) => id !== active.id);
    await closeSessions(ctx, trx, { compteId, except: active.id, motif: 'fermee-a-distance' });
    if (others.length > 0)
      await recordEvent(ctx, trx, { espace, type: 'sessions-fermees', compteId, professionnelId });
    return { fermees: others.length };
  });
}
