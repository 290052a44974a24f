import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import { findLink, type FindLinkInput, type UsableLink } from './find-link.ts';

/**
 * Uses a link, once: among parallel tries exactly one passes (guarded update, affected rows checked).
 * @throws Refusal as `findLink`
 */
export async function consumeLink(
  ctx: Context,
  trx: Transaction,
  input: FindLinkInput,
): Promise<UsableLink> {
  const link = await findLink(ctx, trx, input);
  await lockCompte(trx, link.compteId);
  const used = await trx('liens')
    .where({ id: link.id })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .update({ utilise_le: toInstant(ctx.clock.now()) });
  if (used !== 1) throw new Refusal('lien-utilise');
  return link;
}
