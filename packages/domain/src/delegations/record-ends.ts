import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import { recordEvent, type NewEvent } from '../events/record-event.ts';
import { delegationTexts } from './texts.fr.ts';

/**
 * Tells the owner of the delegations that the freeze or the hand-over of the account has ended: an event each,
 * after that of their cause.
 */
export async function recordEnds(
  ctx: Context,
  trx: Transaction,
  owner: Pick<NewEvent, 'espace' | 'compteId' | 'professionnelId'>,
  ended: readonly DelegationRow[],
  fin: keyof typeof delegationTexts.fins,
): Promise<void> {
  for (const { id: delegation } of ended)
    await recordEvent(ctx, trx, {
      ...owner,
      type: 'delegation-retiree',
      acteur: 'systeme',
      delegation,
      detail: delegationTexts.fins[fin],
    });
}
