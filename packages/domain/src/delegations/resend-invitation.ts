import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { demandDelegations } from './demand-delegations.ts';
import { findOwnDelegation, holdOwnDelegation } from './own-delegations.ts';
import { countInvitation, sendInvitation } from './send-invitation.ts';
import { delegationTexts } from './texts.fr.ts';

/**
 * Sends the invitation again, with a new link; the former one dies.
 * @throws Refusal `introuvable`, also once it was accepted; `envois-epuises`; `non-connecte` when the
 *   session has ended meanwhile
 */
export async function resendInvitation(
  ctx: Context,
  active: ActiveSession,
  id: string,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  demandDelegations(espace);
  await inTransaction(ctx.db, async (trx) => {
    const { email } = await findOwnDelegation(ctx, trx, active, id);
    await countInvitation(ctx, trx, active, email);
    const delegation = await holdOwnDelegation(ctx, trx, active, id);
    if (delegation.acceptee_le !== null) throw new Refusal('introuvable');
    await sendInvitation(ctx, trx, delegation, active);
    await recordEvent(ctx, trx, {
      espace,
      type: 'delegation-proposee',
      compteId,
      professionnelId,
      delegation: id,
      appareil,
      detail: delegationTexts.renvoyee,
    });
  });
}
