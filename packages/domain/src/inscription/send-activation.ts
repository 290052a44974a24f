import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { activationCompte } from '../messages/activation-compte.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { createActivation } from './create-activation.ts';
import { openEmail } from './inscription-seals.ts';

/**
 * Mails the link that activates an inscription. Where the address is another account's the link is made
 * and forgotten: what the person is shown and how often they may ask stay the same (spec, rule 14).
 */
export async function sendActivation(
  ctx: Context,
  trx: Transaction,
  inscription: InscriptionRow,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, professionnel_id: professionnelId } = inscription;
  const link = await createActivation(ctx, trx, inscription);
  if (inscription.sans_suite_le !== null) return;
  await enqueue(ctx, trx, {
    message: activationCompte,
    espace,
    professionnelId,
    to: openEmail(ctx, inscription),
    data: { ...link, le: ctx.clock.now(), appareil },
  });
}
