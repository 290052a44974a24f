import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/**
 * True the first time in 24 hours, false afterwards, also under parallel calls: a stranger must not be
 * able to fill an owner's mailbox with warnings.
 */
export async function firstToday(
  ctx: Context,
  trx: Transaction,
  warning: string,
  subject: string,
): Promise<boolean> {
  const now = toInstant(ctx.clock.now());
  const fresh: { cle: string }[] = await trx('compteurs')
    .insert({
      cle: ctx.vault.fingerprint('avis', JSON.stringify([warning, subject])),
      echecs: 1,
      fenetre_fin: toInstant(addHours(ctx.clock.now(), 24)),
      bloque_jusqu_a: null,
    })
    .onConflict('cle')
    .merge(['fenetre_fin'])
    .where('compteurs.fenetre_fin', '<=', now)
    .returning('cle');
  return fresh.length === 1;
}
