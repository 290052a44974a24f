import type { Context } from '../context.ts';
import { addMinutes } from '../clock.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteurRow } from '../db/tables.ts';
import type { Budget } from './budgets.ts';

export interface Counted {
  /** Latest instant until which one of the closing budgets is spent, null where none is. */
  readonly closedUntil: Date | null;
  /** The budget that this failure spent: told to one failure only, however many arrive at once. */
  readonly tripped: Budget | null;
  /** True when a closing budget was already spent: others arrived at once, and nothing may be told. */
  readonly late: boolean;
}

/**
 * Counts one failure in each budget, one atomic statement each, so that parallel failures are all
 * counted (keycloak#52646). Always in the same order: two attempts never wait for each other crosswise.
 */
export async function countFailure(
  ctx: Context,
  db: Queryable,
  budgets: readonly Budget[],
): Promise<Counted> {
  const now = ctx.clock.now();
  let closedUntil: Date | null = null;
  let tripped: Budget | null = null;
  let late = false;
  for (const budget of budgets) {
    const row = await increment(db, budget, now);
    const until = spentUntil(budget, row, now);
    if (row.echecs === budget.failures) tripped = budget;
    if (budget.closes && row.echecs > budget.failures) late = true;
    if (until && budget.closes && (closedUntil === null || until > closedUntil))
      closedUntil = until;
  }
  return { closedUntil, tripped, late };
}

/** Until when the budget is spent according to its row, null where some is left. */
export function spentUntil(budget: Budget, row: CompteurRow, now: Date): Date | null {
  const end = budget.lockMinutes === null ? row.fenetre_fin : row.bloque_jusqu_a;
  if (row.echecs < budget.failures || end === null) return null;
  const until = new Date(end);
  return until > now ? until : null;
}

/** The counter's row after one more failure. */
async function increment(db: Queryable, budget: Budget, now: Date): Promise<CompteurRow> {
  const { cle, failures, windowMinutes, lockMinutes, restarts } = budget;
  const lockEnd = lockMinutes === null ? null : toInstant(addMinutes(now, lockMinutes));
  const values = { now: toInstant(now), failures, lockEnd };
  const over = restarts
    ? '(compteurs.fenetre_fin <= :now or compteurs.bloque_jusqu_a <= :now)'
    : 'compteurs.fenetre_fin <= :now';
  const rows: CompteurRow[] = await db('compteurs')
    .insert({
      cle,
      echecs: 1,
      fenetre_fin: toInstant(addMinutes(now, windowMinutes)),
      bloque_jusqu_a: failures <= 1 ? lockEnd : null,
    })
    .onConflict('cle')
    .merge({
      echecs: db.raw(`case when ${over} then 1 else compteurs.echecs + 1 end`, values),
      fenetre_fin: db.raw(
        `case when ${over} then excluded.fenetre_fin else compteurs.fenetre_fin end`,
        values,
      ),
      bloque_jusqu_a: db.raw(
        `case when ${over} then excluded.bloque_jusqu_a
              when compteurs.bloque_jusqu_a > :now then compteurs.bloque_jusqu_a
              when compteurs.echecs + 1 >= :failures then cast(:lockEnd as text) end`,
        values,
      ),
    })
    .returning(['cle', 'echecs', 'fenetre_fin', 'bloque_jusqu_a']);
  const [row] = rows;
  if (!row) throw new Error('An upsert returned no row');
  return row;
}
