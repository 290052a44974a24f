import type { Context } from '../context.ts';
import { OPEN_STATES } from '../courriers/states.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { isStillOnFile } from './destinations.ts';

/**
 * Uses a code, once: true for exactly one of the parallel tries. False when it was used, replaced,
 * cancelled or has expired, or when its address is no longer on file. Its letter has served.
 */
export async function useCodeConfidentiel(
  ctx: Context,
  trx: Transaction,
  codeId: string,
): Promise<boolean> {
  // The letter before its code, as wherever both change.
  await trx('courriers').where({ code_id: codeId }).forUpdate().first('id');
  const code = await trx('codes_confidentiels').where({ id: codeId }).first();
  if (!code || !(await isStillOnFile(ctx, trx, code))) return false;
  const now = toInstant(ctx.clock.now());
  const used = await trx('codes_confidentiels')
    .where({ id: codeId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .whereNull('annule_le')
    .where('expire_le', '>', now)
    .update({ utilise_le: now });
  if (used !== 1) return false;
  const [courrier] = await trx('courriers')
    .where({ code_id: codeId })
    .whereIn('etat', OPEN_STATES)
    .update({ etat: 'utilise', fini_le: now, pdf_chiffre: null })
    .returning('id');
  if (courrier) await supersedeLinks(ctx, trx, { sujetId: courrier.id }, ['annulation-courrier']);
  return true;
}
