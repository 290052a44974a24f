import type { EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { motDePasseDelegue } from '../messages/mot-de-passe-delegue.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { demandDelegations } from './demand-delegations.ts';

/**
 * « Mot de passe oublié » of a delegate. Only notes the request, as `request-reset.ts` does: the courier
 * looks for the delegate, so that nothing tells here whether the address is known.
 * @throws Refusal `introuvable` in an espace without delegations
 */
export async function requestDelegueReset(
  ctx: Context,
  { espace, email }: { readonly espace: EspaceId; readonly email: string },
  { appareil }: Visiteur,
): Promise<void> {
  demandDelegations(espace);
  await inTransaction(ctx.db, (trx) =>
    enqueue(ctx, trx, {
      message: motDePasseDelegue,
      espace,
      to: email,
      data: { espace, email, appareil, demandeLe: toInstant(ctx.clock.now()) },
    }),
  );
}
