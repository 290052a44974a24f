import { getEspace, type EspaceId } from '@eps/espaces';
import { applyDueAddresses } from '../comptes/apply-due-addresses.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { reinitialisation } from '../messages/reinitialisation.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { namesSeveral } from '../professionnels/shared-address.ts';
import { Refusal } from '../refusal.ts';

/**
 * « Mot de passe oublié » (O9). Only notes the request: the courier looks the account up afterwards, so
 * that neither the answer nor its duration tells whether the address is known. `parNumero` tells that it is
 * shared by several people of the former portal, and is no identifier (A9, as its guide prescribes).
 * @throws Refusal `introuvable` where an address is not what one signs in with
 */
export async function requestReset(
  ctx: Context,
  { espace, email }: { readonly espace: EspaceId; readonly email: string },
  { appareil }: Visiteur,
): Promise<{ parNumero: boolean }> {
  if (!getEspace(espace).identifiants.includes('email')) throw new Refusal('introuvable');
  await applyDueAddresses(ctx);
  const parNumero = await namesSeveral(ctx, espace, email);
  await inTransaction(ctx.db, (trx) =>
    enqueue(ctx, trx, {
      message: reinitialisation,
      espace,
      to: email,
      data: { espace, email, appareil, demandeLe: toInstant(ctx.clock.now()) },
    }),
  );
  return { parNumero };
}
