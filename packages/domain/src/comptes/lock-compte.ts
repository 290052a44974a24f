import type { Transaction } from '../db/database.ts';

/**
 * Takes the account's row until the transaction ends. Whatever touches an account, its browsers,
 * sessions or links takes it first, after the journey and the counters and before the chain of events:
 * in one order everywhere, no two transactions wait for each other.
 */
export async function lockCompte(trx: Transaction, compteId: string): Promise<void> {
  await trx('comptes').where({ id: compteId }).forNoKeyUpdate().first('id');
}
