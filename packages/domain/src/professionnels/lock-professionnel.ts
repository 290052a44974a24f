import type { Transaction } from '../db/database.ts';

/**
 * Takes a professionnel's row until the transaction ends: guesses about one person are judged, and
 * messages to them counted, one after the other. Does nothing for nobody, in the same statement.
 */
export async function lockProfessionnel(trx: Transaction, id: string): Promise<void> {
  await trx('professionnels').where({ id }).forNoKeyUpdate().first('id');
}
