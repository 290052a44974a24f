import { isStillOnFile } from '../codes-confidentiels/destinations.ts';
import type { Context } from '../context.ts';
import { finishCourrier } from '../courriers/finish-courriers.ts';
import { OPEN_STATES } from '../courriers/states.ts';
import type { Transaction } from '../db/database.ts';

/**
 * Letters on their way to an address that the accepted form has just replaced: cancelled at once, or the
 * new code would wait for one that opens nothing.
 */
export async function cancelMovedLetters(
  ctx: Context,
  trx: Transaction,
  professionnelId: string,
): Promise<void> {
  const open = await trx('courriers')
    .where({ professionnel_id: professionnelId })
    .whereIn('etat', OPEN_STATES)
    .orderBy('id')
    // All of them before the first event: who cancels one takes the letter, then the chain of events.
    .forUpdate();
  for (const courrier of open) {
    const code = await trx('codes_confidentiels').where({ id: courrier.code_id }).first();
    if (code && (await isStillOnFile(ctx, trx, code))) continue;
    await finishCourrier(ctx, trx, courrier, {
      etat: 'annule',
      motif: 'adresse-changee',
      from: OPEN_STATES,
      acteur: 'systeme',
    });
  }
}
