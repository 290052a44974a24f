import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { actorOf } from './actor-of.ts';
import { closeSessions } from './close-sessions.ts';

/** Ends this session. Harmless when it has ended already. */
export function signOut(ctx: Context, active: ActiveSession): Promise<void> {
  const { id, espace, compteId, professionnelId } = active;
  return inTransaction(ctx.db, async (trx) => {
    const ended = await closeSessions(ctx, trx, { compteId, id, motif: 'deconnexion' });
    await trx('connexions_cps').where({ connexion_id: id }).delete();
    if (ended === 1)
      await recordEvent(ctx, trx, {
        espace,
        type: 'deconnexion',
        compteId,
        professionnelId,
        ...actorOf(active),
      });
  });
}
