import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Queryable, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { parisDay } from '../messages/paris-dates.ts';

/** Kept as long as the events and the sessions that mention them. */
const HISTORY_HOURS = 365 * 24;

/** As links: nobody acted under a proposal that was never accepted. */
const PROPOSAL_HOURS = 30 * 24;

/**
 * Deletes the delegations that ended, or whose last day was, more than 365 days ago, and the proposals
 * never accepted 30 days after their link is dead; then the delegates who
 * have none left, and browsers not seen for as long.
 * @returns how many delegations
 */
export async function purgeDelegations(ctx: Context): Promise<number> {
  const limit = addHours(ctx.clock.now(), -HISTORY_HOURS);
  const deleted = await ctx
    .db('delegations')
    .where('terminee_le', '<', toInstant(limit))
    .orWhere('fin_le', '<', parisDay(limit))
    .delete();
  const proposals = await deleteProposals(ctx);
  await ctx.db('navigateurs_delegues').where('vu_le', '<', toInstant(limit)).delete();
  await inTransaction(ctx.db, deleteIdleDelegues);
  return deleted + proposals;
}

/** The row of a link is kept as long (see `purge-expired.ts`): no late one is left where all are dead. */
function deleteProposals({ clock, db }: Context): Promise<number> {
  const limit = addHours(clock.now(), -PROPOSAL_HOURS);
  const late = db('liens')
    .select('empreinte')
    .where('genre', 'invitation-delegation')
    .whereRaw('liens.sujet_id = delegations.id')
    .where('expire_le', '>=', toInstant(limit));
  return db('delegations')
    .whereNull('acceptee_le')
    .where((dead) => {
      void dead
        .where('terminee_le', '<', toInstant(limit))
        .orWhere('fin_le', '<', parisDay(limit))
        .orWhereNotExists(late);
    })
    .delete();
}

/**
 * In two statements: whoever proposes to one of them at this instant holds their row, and the second
 * statement sees the delegation that came with it.
 */
async function deleteIdleDelegues(trx: Transaction): Promise<void> {
  const idle = await withoutDelegation(trx).orderBy('id').forUpdate().select('id');
  if (idle.length === 0) return;
  await withoutDelegation(trx)
    .whereIn(
      'id',
      idle.map(({ id }) => id),
    )
    .delete();
}

function withoutDelegation(db: Queryable) {
  return db('delegues').whereNotExists(
    db('delegations').select('id').whereRaw('delegations.delegue_id = delegues.id'),
  );
}
