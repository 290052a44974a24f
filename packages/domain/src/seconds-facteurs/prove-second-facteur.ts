import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed, readDoor } from '../attempts/read-closed.ts';
import { isKnownBrowser } from '../comptes/known-browser.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { SecondFacteurRow } from '../db/proof-tables.ts';
import { Refusal } from '../refusal.ts';
import { isAuthenticatorCode, stepOfCode } from './authenticator.ts';
import { acceptFactor, type GivenFactor } from './accept-factor.ts';
import { openSecret } from './factor-seals.ts';
import { lockFactor } from './lock-factor.ts';
import { takeRecoveryCode } from './recovery-codes.ts';
import { refuseFactor } from './refuse-factor.ts';

const door = 'second-facteur';

/**
 * Takes the second factor (B10): the code of an application, or a recovery code, each once. It completes
 * a sign-in that waits for it, and is a proof of its own in any session.
 *
 * @throws Refusal `second-facteur-incorrect` (wrong, or used already); `compte-bloque` when this
 *   browser's budget is spent, even for what is right; `non-connecte` when the session has ended
 */
export async function proveSecondFacteur(
  ctx: Context,
  active: ActiveSession,
  code: string,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  const { compteId: subject } = active;
  const budgets = await openBudgets(ctx, active, visiteur);
  const outcome = await inTransaction(ctx.db, async (trx) => {
    // Guesses about one account are looked at one after the other: a burst gains nothing over a queue.
    const factor = await lockFactor(trx, subject);
    const given = factor && (await takeGiven(ctx, trx, factor, code));
    if (!given) return refuseFactor(ctx, trx, { active, budgets, visiteur });
    await demandOpen(ctx, trx, budgets);
    return acceptFactor(ctx, trx, { active, given, visiteur });
  });
  // Returned, not thrown, so that the failure it counted stays counted.
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/**
 * The budgets that this browser draws on; the door is looked at as the code arrives, in one go with whose
 * browser it is, so that codes sent at once are all counted.
 * @throws Refusal `compte-bloque`
 */
async function openBudgets(
  ctx: Context,
  { espace, compteId: subject }: ActiveSession,
  visiteur: Visiteur,
): Promise<Budget[]> {
  const budgetsIf = (known: boolean) =>
    passwordBudgets(ctx, { espace, door, subject, known }, visiteur);
  const [known, closedToKnown, closedToUnknown] = await Promise.all([
    isKnownBrowser(ctx, ctx.db, subject, visiteur.navigateur),
    readClosed(ctx, ctx.db, budgetsIf(true)),
    readClosed(ctx, ctx.db, budgetsIf(false)),
  ]);
  const closedUntil = known ? closedToKnown : closedToUnknown;
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
  return budgetsIf(known);
}

/** Uses what was given up, within this transaction; null where it is wrong or was used before. */
async function takeGiven(
  ctx: Context,
  trx: Transaction,
  factor: SecondFacteurRow,
  code: string,
): Promise<GivenFactor | null> {
  if (factor.active_le === null) return null;
  const strong = factor.boite_seule_le === null;
  if (!isAuthenticatorCode(code))
    return (await takeRecoveryCode(ctx, trx, factor.compte_id, code))
      ? { preuve: 'code-secours', strong }
      : null;
  const step = stepOfCode(openSecret(ctx, factor), code, ctx.clock.now());
  return step !== null && (await takeStep(trx, factor.compte_id, step))
    ? { preuve: 'totp', strong }
    : null;
}

/** A code serves once, and none older than it afterwards (RFC 6238 §5.2). */
async function takeStep(trx: Transaction, compteId: string, step: number): Promise<boolean> {
  const used = await trx('seconds_facteurs')
    .where({ compte_id: compteId })
    .whereRaw('(dernier_pas is null or dernier_pas < ?)', [step])
    .update({ dernier_pas: step });
  return used === 1;
}

/** What is right counts for nothing once the budget is spent, and stays unused. */
async function demandOpen(
  ctx: Context,
  trx: Transaction,
  budgets: readonly Budget[],
): Promise<void> {
  const { closedUntil, counted } = await readDoor(ctx, trx, budgets);
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
  await clearFailures(trx, counted);
}
