import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import type { CompteRow } from '../db/tables.ts';
import { toInstant } from '../db/instants.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { delegationRetiree, type DelegationRetireeData } from '../messages/delegation-retiree.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { today } from './delegation-days.ts';
import { ownDelegations } from './own-delegations.ts';

export type FinDeDelegation =
  | 'retiree'
  | 'renonciation'
  | 'expiree'
  | 'compte-gele'
  | 'compte-recupere'
  | 'compte-recree'
  | 'mot-de-passe-change';

/**
 * Ends live delegations of one account, whose row is held, and tells the delegates who had accepted. Their sessions are
 * the caller’s to close, and the event to record.
 */
export async function endDelegations(
  ctx: Context,
  trx: Transaction,
  rows: readonly DelegationRow[],
  fin: FinDeDelegation,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const le = ctx.clock.now();
  const ids = rows.map(({ id }) => id);
  await trx('delegations')
    .whereIn('id', ids)
    .update({ terminee_le: toInstant(le), fin_motif: fin });
  const titulaire = await nameOfOwner(trx, first.compte_id);
  for (const row of rows) {
    const { id: sujetId, espace, compte_id: compteId, email: to } = row;
    await supersedeLinks(ctx, trx, { sujetId }, ['invitation-delegation']);
    // Whoever has not accepted acted for nobody: no second mail about an invitation they may not have wanted.
    if (row.acceptee_le === null) continue;
    await enqueue(ctx, trx, {
      message: delegationRetiree,
      espace,
      compteId,
      to,
      data: { titulaire, le, par: enderOf(fin) },
    });
  }
}

/**
 * Ends all of an account that is frozen or handed over: what was left there must open nothing.
 * @returns those that ended, for `record-ends.ts`
 */
export async function endDelegationsOf(
  ctx: Context,
  trx: Transaction,
  { id: compteId }: Pick<CompteRow, 'id'>,
  fin: FinDeDelegation,
): Promise<DelegationRow[]> {
  const live = await ownDelegations(ctx, trx, { compteId });
  await endDelegations(ctx, trx, live, fin);
  return live;
}

/**
 * Ends the proposals of an account that wait: whoever the password was changed against may have made them.
 * Its row is held.
 * @returns those that were accepted, which stay
 */
export async function endProposalsOf(
  ctx: Context,
  trx: Transaction,
  { id: compteId }: Pick<CompteRow, 'id'>,
): Promise<DelegationRow[]> {
  const live = await ownDelegations(ctx, trx, { compteId });
  const waiting = live.filter(({ acceptee_le }) => acceptee_le === null);
  await endDelegations(ctx, trx, waiting, 'mot-de-passe-change');
  return live.filter(({ acceptee_le }) => acceptee_le !== null);
}

/** Writes the end of those whose last day is past, which already open nothing: another may take its place. */
export async function endPastDelegations(
  ctx: Context,
  trx: Transaction,
  compteId: string,
): Promise<void> {
  await trx('delegations')
    .where({ compte_id: compteId })
    .whereNull('terminee_le')
    .where('fin_le', '<', today(ctx))
    .update({ terminee_le: toInstant(ctx.clock.now()), fin_motif: 'expiree' });
}

function enderOf(fin: FinDeDelegation): DelegationRetireeData['par'] {
  if (fin === 'retiree') return 'titulaire';
  return fin === 'renonciation' ? 'delegue' : null;
}

async function nameOfOwner(trx: Transaction, compteId: string): Promise<string> {
  const owner = await trx('professionnels')
    .join('comptes', 'comptes.professionnel_id', 'professionnels.id')
    .where('comptes.id', compteId)
    .first('professionnels.*');
  return owner ? nomComplet(owner) : '';
}
