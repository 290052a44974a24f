import type { Queryable, Transaction } from '../db/database.ts';
import { lockFactor } from './lock-factor.ts';

/**
 * Takes the second factor from an account, with its recovery codes. Called before the counters and the
 * account's row are taken (see `lock-factor.ts`).
 * @returns whether one was active
 */
export async function forgetSecondFacteur(trx: Transaction, compteId: string): Promise<boolean> {
  const factor = await lockFactor(trx, compteId);
  if (!factor) return false;
  await trx('codes_secours').where({ compte_id: compteId }).delete();
  await trx('seconds_facteurs').where({ compte_id: compteId }).delete();
  return factor.active_le !== null;
}

/** Whether a session of this account is to give a second factor. */
export async function hasSecondFacteur(db: Queryable, compteId: string): Promise<boolean> {
  const found = await db('seconds_facteurs')
    .where({ compte_id: compteId })
    .whereNotNull('active_le')
    .first('compte_id');
  return found !== undefined;
}
