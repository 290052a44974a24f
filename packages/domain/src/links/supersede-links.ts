import type { LienKind } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { ownerColumns, type LinkOwner } from './link-owner.ts';

/** The unused links of these kinds stop working: newer ones, or what has changed since, replace them. */
export async function supersedeLinks(
  ctx: Context,
  trx: Transaction,
  owner: LinkOwner,
  genres: readonly LienKind[],
): Promise<void> {
  await trx('liens')
    .where(ownerColumns(owner))
    .whereIn('genre', genres)
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .update({ remplace_le: toInstant(ctx.clock.now()) });
}
