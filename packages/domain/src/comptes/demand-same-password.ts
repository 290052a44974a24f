import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';
import { lockCompte } from './lock-compte.ts';

/** The account as it was read when its password was about to be proved. */
export type ProvedCompte = Pick<CompteRow, 'id' | 'mot_de_passe_change_le'>;

/**
 * Locks an account whose password has just been proved, outside of any transaction, and refuses when it
 * was changed or the account closed in the meantime: the old password must open nothing any more
 * (ASVS 7.4.3). A password merely hashed again is the same one.
 * @throws Refusal `mot-de-passe-actuel-incorrect`
 */
export async function demandSamePassword(
  trx: Transaction,
  { id, mot_de_passe_change_le }: ProvedCompte,
): Promise<void> {
  const now = await lockCompte(trx, id);
  if (now?.statut !== 'actif' || now.mot_de_passe_change_le !== mot_de_passe_change_le)
    throw new Refusal('mot-de-passe-actuel-incorrect');
}
