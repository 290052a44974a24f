import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/**
 * Notes that an account was used now, which keeps it from becoming dormant: once all that its sign-in asks
 * for was given, or whoever has half of it would keep it awake. Its row is held.
 */
export async function noteVisit(ctx: Context, trx: Transaction, compteId: string): Promise<void> {
  await trx('comptes')
    .where({ id: compteId })
    .update({ derniere_connexion_le: toInstant(ctx.clock.now()) });
}
