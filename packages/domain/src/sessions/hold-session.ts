import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { loadActive } from './load-active.ts';

/**
 * Takes the account's row and reads the session again: what ended it, or proved more, was waited for.
 * @throws Refusal `non-connecte` when it has ended since the request began
 */
export async function holdSession(
  ctx: Context,
  trx: Transaction,
  { id: connexionId, espace, compteId }: Pick<ActiveSession, 'id' | 'espace' | 'compteId'>,
): Promise<ActiveSession> {
  await lockCompte(trx, compteId);
  const active = await loadActive(ctx, trx, { espace, connexionId });
  if (!active) throw new Refusal('non-connecte');
  return active;
}
