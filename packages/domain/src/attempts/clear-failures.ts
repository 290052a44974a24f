import type { EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { passwordBudgets, type Budget } from './budgets.ts';
import { readDoor } from './read-closed.ts';

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
  account: { readonly espace: EspaceId; readonly compteId: string },
  visiteur: Visiteur,
): Promise<void> {
  await deleteCounters(db, accountBudgets(ctx, account, visiteur));
}

/**
 * The same of what is closed alone, where that is worth telling. Where nothing is, only this browser's
 * own failures go: strangers' guesses go on counting, whenever the owner signs in.
 * @returns whether anything was closed to this browser or to unknown ones
 */
export async function liftLock(
  ctx: Context,
  db: Queryable,
  account: { readonly espace: EspaceId; readonly compteId: string },
  visiteur: Visiteur,
): Promise<boolean> {
  const budgets = accountBudgets(ctx, account, visiteur);
  const { spent } = await readDoor(ctx, db, budgets);
  const own = budgets.filter(({ kind }) => kind === 'navigateur-connu');
  await deleteCounters(db, spent.length > 0 ? spent : own);
  return spent.length > 0;
}

/** Gives back all that was counted against a delegate, after they have proved their mailbox anew. */
export async function clearDelegueFailures(
  ctx: Context,
  db: Queryable,
  { espace, delegueId }: { readonly espace: EspaceId; readonly delegueId: string },
  visiteur: Visiteur,
): Promise<void> {
  const budgets = [true, false].flatMap((known) =>
    passwordBudgets(ctx, { espace, door: 'delegue', subject: delegueId, known }, visiteur),
  );
  await deleteCounters(db, budgets);
}

/** Every budget that closes an account to this browser, or to unknown ones. */
function accountBudgets(
  ctx: Context,
  { espace, compteId }: { readonly espace: EspaceId; readonly compteId: string },
  visiteur: Visiteur,
): Budget[] {
  return (['mot-de-passe', 'mot-de-passe-actuel', 'second-facteur'] as const).flatMap((door) =>
    [true, false].flatMap((known) =>
      passwordBudgets(ctx, { espace, door, subject: compteId, known }, visiteur),
    ),
  );
}

/** One by one, in the order in which failures are counted: two transactions never wait crosswise. */
async function deleteCounters(db: Queryable, budgets: readonly Budget[]): Promise<void> {
  for (const { cle } of budgets) await db('compteurs').where({ cle }).delete();
}
