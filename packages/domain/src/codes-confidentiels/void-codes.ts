import type { Context } from '../context.ts';
import { cancelLetters } from '../courriers/cancel-letters.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/**
 * Ends the codes that a person has left, now that their account was made without them: « Si vous recevez un
 * mot de passe provisoire, veuillez l’ignorer. » A letter that is not printed yet is not printed. The
 * person's row is held.
 */
export async function voidCodes(
  ctx: Context,
  trx: Transaction,
  professionnelId: string,
): Promise<void> {
  await cancelLetters(ctx, trx, professionnelId, 'compte-cree');
  await trx('codes_confidentiels')
    .where({ professionnel_id: professionnelId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .whereNull('annule_le')
    .update({ annule_le: toInstant(ctx.clock.now()) });
}
