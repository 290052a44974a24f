import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { delegationRenonciation } from '../messages/delegation-renonciation.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { acceptedDelegations, type AcceptedDelegation } from './accepted-delegations.ts';
import { delegueData } from './delegue-data.ts';
import { endDelegations } from './end-delegations.ts';
import { holdDelegue } from './hold-delegue.ts';

/**
 * A delegate gives up a delegation they had accepted, the one they act under or another, whether or not it
 * opens anything at present: it ends at once and for good, with its sessions. The owner is told, unless
 * their account is closed, and so is the delegate.
 * @returns the session of before, null where it acted under that delegation: it has ended
 * @throws Refusal `introuvable` in a session of an owner’s own, or where that delegation is not, or no
 *   longer, theirs; `non-connecte` when the session has ended meanwhile
 */
export async function giveUpDelegation(
  ctx: Context,
  active: ActiveSession,
  id: string,
  visiteur: Visiteur,
): Promise<ActiveSession | null> {
  const { delegation: current } = active;
  if (current === null) throw new Refusal('introuvable');
  return inTransaction(ctx.db, async (trx) => {
    await holdDelegue(trx, current.delegueId);
    const { compte_id: other } = await findAccepted(ctx, trx, current.delegueId, id);
    for (const compte of [active.compteId, other].toSorted()) await lockCompte(trx, compte);
    const held = await holdSession(ctx, trx, active);
    // Its owner may have ended it meanwhile.
    const given = await findAccepted(ctx, trx, current.delegueId, id);
    await end(ctx, trx, given, visiteur);
    return id === current.id ? null : held;
  });
}

async function findAccepted(
  ctx: Context,
  trx: Transaction,
  delegueId: string,
  id: string,
): Promise<AcceptedDelegation> {
  const accepted = await acceptedDelegations(ctx, trx, delegueId);
  const found = accepted.find((row) => row.id === id);
  if (found === undefined) throw new Refusal('introuvable');
  return found;
}

async function end(
  ctx: Context,
  trx: Transaction,
  given: AcceptedDelegation,
  { appareil }: Visiteur,
): Promise<void> {
  const { id: delegation, espace, compte_id: compteId, professionnel_id: professionnelId } = given;
  const owner = { espace, compteId, professionnelId };
  await closeSessions(ctx, trx, { compteId, delegation, motif: 'delegation-renonciation' });
  await endDelegations(ctx, trx, [given], 'renonciation');
  // Nothing is sent to the owner of a closed account any more (docs/lives.md).
  if (given.statut !== 'ferme')
    await enqueue(ctx, trx, {
      ...owner,
      message: delegationRenonciation,
      to: given.titulaire_email,
      data: delegueData(given, { le: ctx.clock.now(), appareil }),
    });
  await recordEvent(ctx, trx, {
    ...owner,
    type: 'delegation-renonciation',
    acteur: 'delegue',
    delegation,
    appareil,
  });
}
