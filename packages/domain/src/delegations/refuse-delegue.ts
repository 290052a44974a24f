import type { EspaceId } from '@eps/espaces';
import type { Budget } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { firstToday } from '../attempts/first-today.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { connexionDelegueBloquee } from '../messages/connexion-delegue-bloquee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { AcceptedDelegation } from './accepted-delegations.ts';
import type { DelegueCandidate } from './find-delegue.ts';

export interface RefusedDelegue {
  readonly espace: EspaceId;
  readonly candidate: Pick<DelegueCandidate, 'delegue' | 'subject'>;
  /** The delegation used last, whose owner is told; null where there is none. */
  readonly last: AcceptedDelegation | null;
  readonly budgets: readonly Budget[];
  readonly visiteur: Visiteur;
}

/**
 * Counts and records a failed sign-in of a delegate, alike for an unknown address: what to answer. Nothing
 * proves who tried: the delegation is what the event is about, not who did it.
 */
export function refuseDelegue(ctx: Context, refused: RefusedDelegue): Promise<Refusal> {
  const { espace, last, budgets, visiteur } = refused;
  const { appareil } = visiteur;
  return inTransaction(ctx.db, async (trx) => {
    const { closedUntil, tripped } = await countFailure(ctx, trx, budgets);
    if (tripped && closedUntil)
      await warnDelegue(ctx, trx, refused, { echecs: tripped.failures, bloqueJusquA: closedUntil });
    const who = {
      espace,
      compteId: last?.compte_id ?? null,
      professionnelId: last?.professionnel_id ?? null,
      delegation: last?.id ?? null,
      appareil,
    } as const;
    await recordEvent(ctx, trx, { ...who, type: 'connexion-deleguee-echouee' });
    if (tripped) await recordEvent(ctx, trx, { ...who, type: 'connexion-deleguee-bloquee' });
    return closedUntil
      ? doorClosed(ctx, 'delegue', closedUntil)
      : new Refusal('identifiants-refuses');
  });
}

/** Truth to whom somebody lets act: at most one mail a day, or strangers would send them. */
async function warnDelegue(
  ctx: Context,
  trx: Transaction,
  { espace, candidate, last, visiteur: { appareil } }: RefusedDelegue,
  lock: { readonly echecs: number; readonly bloqueJusquA: Date },
): Promise<void> {
  const { delegue, subject } = candidate;
  const fresh = await firstToday(ctx, trx, connexionDelegueBloquee.genre, subject);
  if (!fresh || !delegue || !last) return;
  await enqueue(ctx, trx, {
    message: connexionDelegueBloquee,
    espace,
    to: delegue.email,
    data: { le: ctx.clock.now(), appareil, ...lock },
  });
}
