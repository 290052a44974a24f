import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed } from '../attempts/read-closed.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { isKnownBrowser } from './known-browser.ts';

const door = 'mot-de-passe-actuel';

interface CurrentPassword {
  /** PHC string of the account. */
  readonly stored: string;
  readonly typed: string;
}

/**
 * Asks a signed-in person for their password again, before what a stolen session must not do. Limited
 * like the sign-in, by budgets of its own.
 * @throws Refusal `mot-de-passe-actuel-incorrect`, `compte-bloque`
 */
export async function proveCurrentPassword(
  ctx: Context,
  active: ActiveSession,
  { stored, typed }: CurrentPassword,
  visiteur: Visiteur,
): Promise<void> {
  const { espace, compteId: subject } = active;
  const known = await isKnownBrowser(ctx, ctx.db, subject, visiteur.navigateur);
  const budgets = passwordBudgets(ctx, { espace, door, subject, known }, visiteur);
  await demandOpen(ctx, ctx.db, budgets);
  if (!(await ctx.hasher.verify(stored, typed))) throw await refuse(ctx, active, budgets, visiteur);
  await inTransaction(ctx.db, async (trx) => {
    // As at sign-in: guesses sent at once must not get past the first failures.
    await demandOpen(ctx, trx, budgets);
    await clearFailures(trx, budgets);
  });
}

async function demandOpen(
  ctx: Context,
  db: Parameters<typeof readClosed>[1],
  budgets: readonly Budget[],
): Promise<void> {
  const closedUntil = await readClosed(ctx, db, budgets);
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
}

function refuse(
  ctx: Context,
  { espace, compteId, professionnelId }: ActiveSession,
  budgets: readonly Budget[],
  { appareil }: Visiteur,
): Promise<Refusal> {
  return inTransaction(ctx.db, async (trx) => {
    const { closedUntil } = await countFailure(ctx, trx, budgets);
    const type = 'mot-de-passe-actuel-refuse';
    await recordEvent(ctx, trx, { espace, type, compteId, professionnelId, appareil });
    return closedUntil
      ? doorClosed(ctx, door, closedUntil)
      : new Refusal('mot-de-passe-actuel-incorrect');
  });
}
