import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { finishCourrier } from './finish-courriers.ts';
import { OPEN_STATES } from './states.ts';

/** Cancels every letter under way of a person whose row is held: one that is not printed yet is not printed. */
export async function cancelLetters(
  ctx: Context,
  trx: Transaction,
  professionnelId: string,
  motif: 'compte-cree' | 'remplace',
): Promise<void> {
  const letters = await trx('courriers')
    .where({ professionnel_id: professionnelId })
    .whereIn('etat', OPEN_STATES);
  for (const letter of letters)
    await finishCourrier(ctx, trx, letter, {
      etat: 'annule',
      motif,
      from: OPEN_STATES,
      acteur: 'systeme',
    });
}
