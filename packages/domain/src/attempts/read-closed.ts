import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { readRows } from '../db/read-rows.ts';
import type { CompteurRow } from '../db/tables.ts';
import type { Budget } from './budgets.ts';
import { spentUntil } from './count-failure.ts';

export interface DoorState {
  /** Until when these budgets close the door, null where it is open. */
  readonly closedUntil: Date | null;
  /** Those that close it. */
  readonly spent: readonly Budget[];
  /** Those that hold a failure, even an old one. */
  readonly counted: readonly Budget[];
}

/** What these budgets have counted, and whether that closes the door. One statement. */
export async function readDoor(
  ctx: Context,
  db: Queryable,
  budgets: readonly Budget[],
): Promise<DoorState> {
  const now = ctx.clock.now();
  const rows = await readRows<CompteurRow>(
    db,
    `select cle, echecs, fenetre_fin, bloque_jusqu_a from compteurs
     where cle in (${budgets.map(() => '?').join(', ')})`,
    budgets.map(({ cle }) => cle),
  );
  const rowOf = new Map(rows.map((row) => [row.cle, row]));
  const ends = budgets
    .filter(({ closes }) => closes)
    .flatMap((budget) => {
      const row = rowOf.get(budget.cle);
      const until = row ? spentUntil(budget, row, now) : null;
      return until === null ? [] : [{ budget, until }];
    });
  const [last] = ends.toSorted((a, b) => b.until.getTime() - a.until.getTime());
  return {
    closedUntil: last?.until ?? null,
    spent: ends.map(({ budget }) => budget),
    counted: budgets.filter(({ cle }) => rowOf.has(cle)),
  };
}

/** Until when these budgets close the door, null where it is open. One statement. */
export async function readClosed(
  ctx: Context,
  db: Queryable,
  budgets: readonly Budget[],
): Promise<Date | null> {
  return (await readDoor(ctx, db, budgets)).closedUntil;
}
