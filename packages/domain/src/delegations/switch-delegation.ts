import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { actorOf } from '../sessions/actor-of.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { acceptedDelegations } from './accepted-delegations.ts';
import { holdDelegue } from './hold-delegue.ts';
import { openDelegation } from './open-delegation.ts';

/**
 * Acts for another owner: the session ends and another opens, which ends no later than the first would
 * have. The same owner: nothing changes.
 * @throws Refusal `introuvable` in a session of an owner’s own, or where that delegation opens nothing;
 *   `non-connecte` when the session has ended meanwhile
 */
export async function switchDelegation(
  ctx: Context,
  active: ActiveSession,
  id: string,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  const { delegation: current, espace, compteId, professionnelId } = active;
  if (current === null) throw new Refusal('introuvable');
  if (current.id === id) return active;
  return inTransaction(ctx.db, async (trx) => {
    const delegue = await holdDelegue(trx, current.delegueId);
    const accepted = await acceptedDelegations(ctx, trx, current.delegueId);
    const chosen = accepted.find((row) => row.id === id);
    if (!delegue || !chosen) throw new Refusal('introuvable');
    for (const compte of [compteId, chosen.compte_id].toSorted()) await lockCompte(trx, compte);
    const { finLe: notAfter } = await holdSession(ctx, trx, active);
    await closeSessions(ctx, trx, { compteId, id: active.id, motif: 'delegation-changee' });
    const opened = { delegue, delegation: chosen, notAfter, visiteur };
    const other = await openDelegation(ctx, trx, opened);
    if (other === null) throw new Refusal('introuvable');
    const who = { espace, compteId, professionnelId, ...actorOf(active) };
    await recordEvent(ctx, trx, { ...who, type: 'deconnexion' });
    return other;
  });
}
