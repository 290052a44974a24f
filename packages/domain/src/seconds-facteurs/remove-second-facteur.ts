import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { secondFacteurRetire } from '../messages/second-facteur-retire.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { forgetSecondFacteur } from './forget-second-facteur.ts';

/**
 * Removes the second factor and its recovery codes, at its owner's wish; done twice, it happens once.
 * Sign-ins that still wait for a code end: nothing could complete them.
 * @throws Refusal `non-connecte` when the session has ended meanwhile
 */
export async function removeSecondFacteur(
  ctx: Context,
  active: ActiveSession,
  { appareil }: Visiteur,
): Promise<void> {
  const { compteId, espace, professionnelId } = active;
  const le = ctx.clock.now();
  await inTransaction(ctx.db, async (trx) => {
    const removed = await forgetSecondFacteur(trx, compteId);
    await holdSession(ctx, trx, active);
    if (!removed) return;
    await endWaiting(ctx, trx, compteId);
    const owner = { espace, compteId, professionnelId };
    const message = { ...owner, message: secondFacteurRetire, to: active.email };
    await enqueue(ctx, trx, { ...message, data: { le, appareil } });
    await recordEvent(ctx, trx, { ...owner, type: 'second-facteur-retire', appareil });
  });
}

async function endWaiting(ctx: Context, trx: Transaction, compteId: string): Promise<void> {
  await trx('connexions')
    .where({ compte_id: compteId })
    .whereNull('finie_le')
    .whereNotNull('second_facteur_attendu_le')
    .update({ finie_le: toInstant(ctx.clock.now()), fin_motif: 'second-facteur-retire' });
}
