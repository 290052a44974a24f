import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { acceptedDelegations } from './accepted-delegations.ts';

/**
 * Whether a delegate who accepts keeps the password they have: only while somebody lets them act. Whoever
 * chose it for delegations that have all ended may not be who reads the mailbox now.
 */
export async function keepsPassword(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  { id, mot_de_passe }: Pick<DelegueRow, 'id' | 'mot_de_passe'>,
): Promise<boolean> {
  return mot_de_passe !== null && (await acceptedDelegations(ctx, db, id)).length > 0;
}
