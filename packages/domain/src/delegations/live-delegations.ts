import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { today } from './delegation-days.ts';

/** Delegations that have not been ended and whose last day is not past, accepted or not. */
export function liveDelegations(ctx: Pick<Context, 'clock'>, db: Queryable) {
  return db('delegations')
    .whereNull('delegations.terminee_le')
    .where('delegations.fin_le', '>=', today(ctx));
}
