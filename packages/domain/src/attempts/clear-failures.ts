import type { EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { passwordBudgets, type Budget } from './budgets.ts';

/**
 * A success gives its budget back: failures before it were the owner's. The account's own budget goes
 * on until its window ends, or strangers would guess anew each time the owner signs in.
 */
export async function clearFailures(db: Queryable, budgets: readonly Budget[]): Promise<void> {
  await deleteCounters(
    db,
    budgets.filter(({ kind }) => kind !== 'compte'),
  );
}

/**
 * Lifts what closes an account to this browser and to unknown ones, after a proof that repairs a lock
 * (spec, rule 13).
 */
export async function clearAccountFailures(
  ctx: Context,
  db: Queryable,
  { espace, compteId }: { readonly espace: EspaceId; readonly compteId: string },
  visiteur: Visiteur,
): Promise<void> {
  const budgets = (['mot-de-passe', 'mot-de-passe-actuel'] as const).flatMap((door) =>
    [true, false].flatMap((known) =>
      passwordBudgets(ctx, { espace, door, subject: compteId, known }, visiteur),
    ),
  );
  await deleteCounters(db, budgets);
}

/** One by one, in the order in which failures are counted: two transactions never wait crosswise. */
async function deleteCounters(db: Queryable, budgets: readonly Budget[]): Promise<void> {
  for (const { cle } of budgets) await db('compteurs').where({ cle }).delete();
}
