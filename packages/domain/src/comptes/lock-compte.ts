import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';

/**
 * Takes the account's row until the transaction ends. Whatever touches an account, its browsers,
 * sessions or links takes it first, after the journey, the counters and a delegate's row, and before the chain of events:
 * in one order everywhere, no two transactions wait for each other. What was waited for is in the answer.
 */
export async function lockCompte(
  trx: Transaction,
  compteId: string,
): Promise<Pick<CompteRow, 'statut' | 'mot_de_passe_change_le'> | undefined> {
  return trx('comptes')
    .where({ id: compteId })
    .forNoKeyUpdate()
    .first('statut', 'mot_de_passe_change_le');
}
