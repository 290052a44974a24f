import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { Budget } from './budgets.ts';
import { spentUntil } from './count-failure.ts';

/** Until when these budgets close the door, null where it is open. One statement. */
export async function readClosed(
  ctx: Context,
  db: Queryable,
  budgets: readonly Budget[],
): Promise<Date | null> {
  const now = ctx.clock.now();
  const rows = await db('compteurs').whereIn(
    'cle',
    budgets.map(({ cle }) => cle),
  );
  const ends = budgets
    .filter(({ closes }) => closes)
    .flatMap((budget) => {
      const row = rows.find(({ cle }) => cle === budget.cle);
      return row ? (spentUntil(budget, row, now) ?? []) : [];
    });
  return ends.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
