import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

export interface DailyAllowance {
  /** What is allowed so often: a kind of message, of request. */
  readonly what: string;
  /** To or by whom: an account, a person, a number, a source. Kept as a keyed hash. */
  readonly subject: string;
  readonly perDay: number;
}

/**
 * True for the first `perDay` of 24 hours, false afterwards, also under parallel calls: a stranger who
 * asks and asks must not be able to fill an owner's mailbox. Undone with the transaction.
 */
export async function allowedToday(
  ctx: Context,
  trx: Transaction,
  { what, subject, perDay }: DailyAllowance,
): Promise<boolean> {
  const now = toInstant(ctx.clock.now());
  const over = trx.raw('compteurs.fenetre_fin <= ?', now);
  const allowed: { cle: string }[] = await trx('compteurs')
    .insert({
      cle: ctx.vault.fingerprint('avis', JSON.stringify([what, subject])),
      echecs: 1,
      fenetre_fin: toInstant(addHours(ctx.clock.now(), 24)),
      bloque_jusqu_a: null,
    })
    .onConflict('cle')
    .merge({
      echecs: trx.raw('case when ? then 1 else compteurs.echecs + 1 end', over),
      fenetre_fin: trx.raw(
        'case when ? then excluded.fenetre_fin else compteurs.fenetre_fin end',
        over,
      ),
    })
    .whereRaw('(? or compteurs.echecs < ?)', [over, perDay])
    .returning('cle');
  return allowed.length === 1;
}
