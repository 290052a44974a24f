import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { demandDelegations } from './demand-delegations.ts';
import { endDelegations } from './end-delegations.ts';
import { holdOwnDelegation } from './own-delegations.ts';

/**
 * Takes a delegation back: its sessions end at once, its invitation opens nothing, the delegate is told.
 * @throws Refusal `introuvable`; `non-connecte` when the session has ended meanwhile
 */
export async function endDelegation(
  ctx: Context,
  active: ActiveSession,
  id: string,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  demandDelegations(espace);
  await inTransaction(ctx.db, async (trx) => {
    const delegation = await holdOwnDelegation(ctx, trx, active, id);
    await closeSessions(ctx, trx, { compteId, delegation: id, motif: 'delegation-retiree' });
    await endDelegations(ctx, trx, [delegation], 'retiree');
    const who = { espace, compteId, professionnelId, delegation: id, appareil };
    await recordEvent(ctx, trx, { ...who, type: 'delegation-retiree' });
  });
}
