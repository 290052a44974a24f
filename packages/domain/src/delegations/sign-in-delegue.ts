import type { EspaceId } from '@eps/espaces';
import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed, readDoor } from '../attempts/read-closed.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { acceptedDelegations, type AcceptedDelegation } from './accepted-delegations.ts';
import { demandDelegations } from './demand-delegations.ts';
import { findDelegue, type DelegueCandidate } from './find-delegue.ts';
import { holdDelegue } from './hold-delegue.ts';
import { tellOfNewDelegueBrowser } from './known-delegue-browser.ts';
import { openDelegation } from './open-delegation.ts';
import { refuseDelegue } from './refuse-delegue.ts';

export interface SignInDelegueInput {
  readonly espace: EspaceId;
  readonly email: string;
  readonly motDePasse: string;
}

const door = 'delegue';

/**
 * Signs a delegate in to the account they acted in last, or to another that lets them. A door of its own,
 * apart from that of accounts. An unknown address, a wrong password, and a right one with nothing to open
 * take one hash and get the same answers (spec, rule 5; B2).
 * @throws Refusal `introuvable` in an espace without delegations; `identifiants-refuses`; `compte-bloque`
 *   when this browser's budget is spent, even for the right password, without hashing
 */
export async function signInDelegue(
  ctx: Context,
  { espace, email, motDePasse }: SignInDelegueInput,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  demandDelegations(espace);
  const { delegue, subject, known } = await findDelegue(ctx, espace, email, visiteur);
  const budgets = passwordBudgets(ctx, { espace, door, subject, known }, visiteur);
  const closedUntil = await readClosed(ctx, ctx.db, budgets);
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
  const right = await ctx.hasher.verify(delegue?.mot_de_passe ?? null, motDePasse);
  const delegations = await acceptedDelegations(ctx, ctx.db, delegue?.id ?? '');
  const candidates = right ? delegations.filter(({ statut }) => statut === 'actif') : [];
  if (delegue && candidates.length > 0) {
    const rehashed = ctx.hasher.isOutdated(delegue.mot_de_passe ?? '')
      ? await ctx.hasher.hash(motDePasse)
      : null;
    for (const delegation of candidates) {
      const active = await admit(ctx, { delegue, delegation, budgets, rehashed, visiteur });
      if (active !== null) return active;
    }
  }
  throw await refuseDelegue(ctx, {
    espace,
    candidate: { delegue, subject },
    last: delegations[0] ?? null,
    budgets,
    visiteur,
  });
}

/** Undoes what a sign-in has begun to write. */
class OpensNothing extends Error {}

interface Admitted {
  readonly delegue: NonNullable<DelegueCandidate['delegue']>;
  readonly delegation: AcceptedDelegation;
  readonly budgets: readonly Budget[];
  /** The password hashed with today's parameters, null where it already was. */
  readonly rehashed: string | null;
  readonly visiteur: Visiteur;
}

/** Null, and nothing written, where that delegation opens nothing. */
async function admit(ctx: Context, admitted: Admitted): Promise<ActiveSession | null> {
  try {
    return await inTransaction(ctx.db, (trx) => open(ctx, trx, admitted));
  } catch (error) {
    if (error instanceof OpensNothing) return null;
    throw error;
  }
}

async function open(ctx: Context, trx: Transaction, admitted: Admitted): Promise<ActiveSession> {
  const { delegue, delegation, budgets, rehashed, visiteur } = admitted;
  // As at the sign-in of accounts: guesses sent at once must not get past the first failures.
  const { closedUntil, counted } = await readDoor(ctx, trx, budgets);
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
  await clearFailures(trx, counted);
  const held = await holdDelegue(trx, delegue.id);
  // Changed while it was being hashed: the old password opens nothing any more (ASVS 7.4.3).
  if (!held || held.mot_de_passe_change_le !== delegue.mot_de_passe_change_le)
    throw new Refusal('identifiants-refuses');
  if (rehashed !== null)
    await trx('delegues').where({ id: delegue.id }).update({ mot_de_passe: rehashed });
  await tellOfNewDelegueBrowser(ctx, trx, held, visiteur);
  const active = await openDelegation(ctx, trx, { delegue, delegation, visiteur });
  if (active === null) throw new OpensNothing();
  return active;
}
