import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { finishCourrier } from './finish-courriers.ts';
import { OPEN_STATES } from './states.ts';

/** A letter that could not be laid out is none: another may be asked for at once. */
export async function giveUpCourrier(ctx: Context, trx: Transaction, id: string): Promise<void> {
  const courrier = await trx('courriers').where({ id }).first();
  if (!courrier) return;
  await finishCourrier(ctx, trx, courrier, {
    etat: 'annule',
    motif: 'non-prepare',
    from: OPEN_STATES,
    acteur: 'systeme',
  });
}
