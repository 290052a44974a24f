import type { Transaction } from '../db/database.ts';
import type { SecondFacteurRow } from '../db/proof-tables.ts';

/**
 * Takes the row of an account's second factor until the transaction ends, so that codes given at once
 * are looked at one after the other. Taken before the counters and the account's own row, everywhere:
 * no two transactions wait for each other (see `lock-compte.ts`).
 */
export async function lockFactor(
  trx: Transaction,
  compteId: string,
): Promise<SecondFacteurRow | undefined> {
  return trx('seconds_facteurs').where({ compte_id: compteId }).forUpdate().first();
}
