import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CreationRow } from '../db/proof-tables.ts';
import { noDraft } from '../parcours/draft.ts';
import { Refusal } from '../refusal.ts';

/** Steps after which nothing more is typed. */
const LAST: ReadonlySet<CreationRow['etape']> = new Set([
  'courrier-en-route',
  'activation',
  'compte-existant',
  'termine',
]);

/**
 * Moves a creation to its next step, from one of those expected: among parallel submits exactly one
 * passes. What was typed in the step left is dropped.
 * @throws Refusal `etape-inattendue`
 */
export async function advanceCreation(
  ctx: Context,
  trx: Transaction,
  parcoursId: string,
  from: readonly CreationRow['etape'][],
  to: Partial<CreationRow> & Pick<CreationRow, 'etape'>,
): Promise<void> {
  const moved = await trx('creations')
    .where({ parcours_id: parcoursId })
    .whereIn('etape', from)
    .update(to);
  if (moved !== 1) throw new Refusal('etape-inattendue');
  const over = LAST.has(to.etape);
  await trx('parcours')
    .where({ id: parcoursId })
    .update({
      ...noDraft,
      ...(over ? { etape: 'termine', termine_le: toInstant(ctx.clock.now()) } : {}),
    });
}
