import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { abandonAddress, isChangingAddress } from './abandon-address.ts';
import { readCompte } from './read-compte.ts';

/**
 * Gives up a new address that has not taken effect, from the account itself. Nothing to do, and nothing
 * told, where there is none.
 * @throws Refusal `non-connecte` when the session has ended meanwhile
 */
export async function cancelPendingAddress(
  ctx: Context,
  active: ActiveSession,
  { appareil }: Visiteur,
): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    await holdSession(ctx, trx, active);
    const { compte } = await readCompte(trx, active);
    if (!(await isChangingAddress(ctx, trx, compte))) return;
    await abandonAddress(ctx, trx, { compte, motif: 'titulaire', appareil });
  });
}
