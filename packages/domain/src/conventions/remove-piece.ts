import type { ConventionView } from '@eps/contracts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { removeFile } from './discard-piece.ts';
import { describeConvention } from './describe-convention.ts';
import type { PieceRef } from './find-piece.ts';
import { lockOpenConvention } from './load-convention.ts';

/**
 * Takes a file out of the deposit, whole or on its way. One that is not there changes nothing.
 * @throws Refusal `convention-fermee`, `convention-deja-deposee`
 */
export async function removePiece(
  ctx: Context,
  { pieceId, ...ref }: PieceRef,
): Promise<ConventionView> {
  const { row, removed } = await inTransaction(ctx.db, async (trx) => {
    const row = await lockOpenConvention(ctx, trx, ref);
    const removed = await trx('pieces_conventions')
      .where({ id: pieceId, convention_id: row.id })
      .update({ etat: 'retiree' });
    return { row, removed };
  });
  if (removed > 0) await removeFile(ctx, pieceId);
  return describeConvention(ctx, ctx.db, row);
}
