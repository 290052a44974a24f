import type { Etape } from '@eps/contracts';
import type { Transaction } from '../db/database.ts';
import type { ParcoursRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';
import { noDraft } from './draft.ts';

/**
 * Moves a journey to its next step, from one of those expected: among parallel submits exactly one
 * passes. What was typed in the step left is dropped.
 * @throws Refusal `etape-inattendue`
 */
export async function advance(
  trx: Transaction,
  parcoursId: string,
  from: readonly Etape[],
  to: Partial<ParcoursRow> & { readonly etape: Etape },
): Promise<void> {
  const moved = await trx('parcours')
    .where({ id: parcoursId })
    .whereIn('etape', from)
    .update({ ...to, ...noDraft });
  if (moved !== 1) throw new Refusal('etape-inattendue');
}
