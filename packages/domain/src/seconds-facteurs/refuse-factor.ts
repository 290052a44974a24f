import type { Budget } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { firstToday } from '../attempts/first-today.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { secondFacteurBloque } from '../messages/second-facteur-bloque.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';

export interface RefusedFactor {
  readonly active: ActiveSession;
  readonly budgets: readonly Budget[];
  readonly visiteur: Visiteur;
}

/** Counts and records a wrong second factor, and gives what to answer. */
export async function refuseFactor(
  ctx: Context,
  trx: Transaction,
  refused: RefusedFactor,
): Promise<Refusal> {
  const { active, budgets, visiteur } = refused;
  const { closedUntil, tripped } = await countFailure(ctx, trx, budgets);
  if (tripped && closedUntil)
    await warnOwner(ctx, trx, refused, { echecs: tripped.failures, bloqueJusquA: closedUntil });
  const { espace, compteId, professionnelId } = active;
  const who = { espace, compteId, professionnelId, appareil: visiteur.appareil };
  await recordEvent(ctx, trx, { ...who, type: 'second-facteur-refuse' });
  if (tripped) await recordEvent(ctx, trx, { ...who, type: 'connexion-bloquee' });
  return closedUntil
    ? doorClosed(ctx, 'second-facteur', closedUntil)
    : new Refusal('second-facteur-incorrect');
}

/** Whoever stands here has the password: the owner must know. At most one mail a day. */
async function warnOwner(
  ctx: Context,
  trx: Transaction,
  { active, visiteur: { appareil } }: RefusedFactor,
  lock: { readonly echecs: number; readonly bloqueJusquA: Date },
): Promise<void> {
  const { espace, compteId, professionnelId, email } = active;
  if (!(await firstToday(ctx, trx, 'second-facteur-bloque', compteId))) return;
  await enqueue(ctx, trx, {
    message: secondFacteurBloque,
    espace,
    to: email,
    compteId,
    professionnelId,
    data: { appareil, le: ctx.clock.now(), ...lock },
  });
}
