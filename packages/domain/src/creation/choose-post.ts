import type { CreationView } from '@eps/contracts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { advanceCreation } from './advance-creation.ts';
import { getCreation } from './get-creation.ts';
import { requireCreation, type CreationRef } from './load-creation.ts';

const from = ['cle', 'courrier'] as const;

/**
 * Prefers a provisional password by post to the security key (A3). The key stays possible until the letter
 * is asked for.
 * @throws Refusal `introuvable`, `parcours-expire`, `etape-inattendue`
 */
export async function choosePost(
  ctx: Context,
  ref: CreationRef,
  visiteur: Visiteur,
): Promise<CreationView> {
  const { row, creation } = await requireCreation(ctx, ctx.db, ref, from);
  if (creation.etape === 'cle')
    await inTransaction(ctx.db, (trx) =>
      advanceCreation(ctx, trx, row.id, from, { etape: 'courrier' }),
    );
  return getCreation(ctx, ref, visiteur);
}
