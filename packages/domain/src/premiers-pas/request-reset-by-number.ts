import type { EspaceId } from '@eps/espaces';
import { demandCodeConfidentiel } from '../codes-confidentiels/demand-declaration.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { reinitialisation } from '../messages/reinitialisation.ts';
import { enqueue } from '../outbox/enqueue.ts';

/**
 * « Mot de passe oublié » by N° tiers (T7). Only notes the request, as `requestReset` does: the courier
 * sends the link to the verified address of the account, if there is one.
 * @param numero normalised
 * @throws Refusal `introuvable`
 */
export async function requestResetByNumber(
  ctx: Context,
  { espace, numero }: { readonly espace: EspaceId; readonly numero: string },
  { appareil }: Visiteur,
): Promise<void> {
  demandCodeConfidentiel(espace);
  await inTransaction(ctx.db, (trx) =>
    enqueue(ctx, trx, {
      message: reinitialisation,
      espace,
      to: numero,
      data: { espace, numero, appareil, demandeLe: toInstant(ctx.clock.now()) },
    }),
  );
}
