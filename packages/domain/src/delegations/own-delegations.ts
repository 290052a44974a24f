import type { ActiveSession, Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import { Refusal } from '../refusal.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { liveDelegations } from './live-delegations.ts';

/** The live delegations that an account has given, the newest first. */
export async function ownDelegations(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  { compteId }: Pick<ActiveSession, 'compteId'>,
): Promise<DelegationRow[]> {
  return liveDelegations(ctx, db)
    .where('delegations.compte_id', compteId)
    .orderBy('delegations.proposee_le', 'desc')
    .orderBy('delegations.id')
    .select('delegations.*');
}

/**
 * One of the live delegations of an account.
 * @throws Refusal `introuvable`
 */
export async function findOwnDelegation(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  active: Pick<ActiveSession, 'compteId'>,
  id: string,
): Promise<DelegationRow> {
  const found = (await ownDelegations(ctx, db, active)).find((own) => own.id === id);
  if (found === undefined) throw new Refusal('introuvable');
  return found;
}

/**
 * Takes the account's row and reads one of its live delegations.
 * @throws Refusal `introuvable`; `non-connecte` when the session has ended since the request began
 */
export async function holdOwnDelegation(
  ctx: Context,
  trx: Transaction,
  active: ActiveSession,
  id: string,
): Promise<DelegationRow> {
  await holdSession(ctx, trx, active);
  return findOwnDelegation(ctx, trx, active, id);
}
