import type { getSecondFacteur as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { countRecoveryCodes } from './recovery-codes.ts';

/** Whether the account has a second factor, since when, and how many recovery codes are left. */
export async function getSecondFacteur(
  { db }: Context,
  { compteId }: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const factor = await db('seconds_facteurs').where({ compte_id: compteId }).first('active_le');
  return {
    activeLe: factor?.active_le ?? null,
    codesRestants: await countRecoveryCodes(db, compteId),
  };
}
