import { getEspace, type EspaceId } from '@eps/espaces';
import type { Budget } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { firstToday } from '../attempts/first-today.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { toInstant } from '../db/instants.ts';
import { connexionBloquee } from '../messages/connexion-bloquee.ts';
import { connexionSuspendue } from '../messages/connexion-suspendue.ts';
import { rappelActivation } from '../messages/rappel-activation.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { normaliseNumero } from '../professionnels/normalise-numero.ts';
import { countProvisional, type ProvisionalGuess } from '../creation/sign-in-provisionally.ts';
import { Refusal } from '../refusal.ts';
import { isEmailTyped, type Candidate } from './find-candidate.ts';

export interface RefusedSignIn {
  readonly espace: EspaceId;
  /** As typed. */
  readonly identifiant: string;
  readonly candidate: Candidate;
  /** What was typed, as a provisional password; null where none is taken. */
  readonly provisional: ProvisionalGuess | null;
  readonly budgets: readonly Budget[];
  readonly visiteur: Visiteur;
}

/** Counts and records a failed sign-in, alike for an unknown identifier, and gives what to answer. */
export function refuseSignIn(ctx: Context, refused: RefusedSignIn): Promise<Refusal> {
  const { espace, candidate, provisional, budgets, visiteur } = refused;
  return inTransaction(ctx.db, async (trx) => {
    await countProvisional(ctx, trx, provisional);
    const { closedUntil, tripped } = await countFailure(ctx, trx, budgets);
    if (tripped && closedUntil)
      await warnOwner(ctx, trx, refused, { echecs: tripped.failures, bloqueJusquA: closedUntil });
    await tellSuspended(ctx, trx, refused);
    const owner = candidate.compte ?? candidate.suspendu;
    const who = {
      espace,
      compteId: owner?.id ?? null,
      professionnelId: owner?.professionnel_id ?? null,
      appareil: visiteur.appareil,
    };
    await recordEvent(ctx, trx, { ...who, type: 'connexion-echouee' });
    if (tripped) await recordEvent(ctx, trx, { ...who, type: 'connexion-bloquee' });
    await remindActivation(ctx, trx, refused);
    return closedUntil
      ? doorClosed(ctx, 'mot-de-passe', closedUntil)
      : new Refusal('identifiants-refuses');
  });
}

/** Truth to the owner: somebody has tried (B2). At most one mail a day, or strangers would send them. */
async function warnOwner(
  ctx: Context,
  trx: Transaction,
  refused: RefusedSignIn,
  lock: { readonly echecs: number; readonly bloqueJusquA: Date },
): Promise<void> {
  const { espace, candidate, visiteur } = refused;
  const fresh = await firstToday(ctx, trx, 'connexion-bloquee', candidate.subject);
  if (!fresh || !candidate.compte) return;
  await enqueue(ctx, trx, {
    message: connexionBloquee,
    espace,
    to: candidate.compte.email,
    compteId: candidate.compte.id,
    professionnelId: candidate.compte.professionnel_id,
    data: { appareil: visiteur.appareil, le: ctx.clock.now(), ...lock },
  });
}

/**
 * The owner of a frozen or dormant account reads what the screen keeps to itself, and how to reopen it
 * (B2): once a day. Counted alike for who has none.
 */
async function tellSuspended(
  ctx: Context,
  trx: Transaction,
  { espace, candidate, visiteur: { appareil } }: RefusedSignIn,
): Promise<void> {
  const { suspendu, subject } = candidate;
  const fresh = await firstToday(ctx, trx, connexionSuspendue.genre, subject);
  const statut = suspendu?.statut;
  if (!fresh || !suspendu || (statut !== 'gele' && statut !== 'dormant')) return;
  await enqueue(ctx, trx, {
    message: connexionSuspendue,
    espace,
    to: suspendu.email,
    compteId: suspendu.id,
    professionnelId: suspendu.professionnel_id,
    data: { appareil, le: ctx.clock.now(), statut },
  });
}

/**
 * An account that waits for its activation signs nobody in; its owner gets the link again (spec, rule
 * 14). Only noted here, whoever the identifier belongs to: the courier looks.
 */
async function remindActivation(
  ctx: Context,
  trx: Transaction,
  { espace, identifiant, visiteur: { appareil } }: RefusedSignIn,
): Promise<void> {
  if (getEspace(espace).codeConfidentiel === null) return;
  const typed = isEmailTyped(espace, identifiant)
    ? { email: identifiant }
    : { numero: normaliseNumero(identifiant) };
  const demandeLe = toInstant(ctx.clock.now());
  await enqueue(ctx, trx, {
    message: rappelActivation,
    espace,
    to: '',
    data: { espace, ...typed, appareil, demandeLe },
  });
}
