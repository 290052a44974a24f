import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

export interface Quota {
  /** What is counted, and for whom: `convention`, a number. Kept as a keyed hash. */
  readonly what: string;
  readonly subject: string;
  readonly most: number;
}

/**
 * Takes one of what a subject may do in 24 hours from the first time; false when none is left. One atomic
 * statement, so that parallel ones are all counted; undone with the transaction.
 */
export async function takeQuota(
  ctx: Context,
  trx: Transaction,
  { what, subject, most }: Quota,
): Promise<boolean> {
  const now = toInstant(ctx.clock.now());
  const over = 'compteurs.fenetre_fin <= :now';
  const rows: { echecs: number }[] = await trx('compteurs')
    .insert({
      cle: ctx.vault.fingerprint('quota', JSON.stringify([what, subject])),
      echecs: 1,
      fenetre_fin: toInstant(addHours(ctx.clock.now(), 24)),
      bloque_jusqu_a: null,
    })
    .onConflict('cle')
    .merge({
      echecs: trx.raw(`case when ${over} then 1 else compteurs.echecs + 1 end`, { now }),
      fenetre_fin: trx.raw(
        `case when ${over} then excluded.fenetre_fin else compteurs.fenetre_fin end`,
        { now },
      ),
    })
    .returning('echecs');
  const [row] = rows;
  if (!row) throw new Error('An upsert returned no row');
  return row.echecs <= most;
}
