import type { Context } from '../context.ts';

/**
 * Deletes a file and its row. Marked first, so that a process killed in between leaves nothing that the
 * sweep does not find.
 */
export async function discardPiece(ctx: Context, pieceId: string): Promise<void> {
  await ctx
    .db('pieces_conventions')
    .where({ id: pieceId })
    .whereNot('etat', 'retiree')
    .update({ etat: 'retiree' });
  await removeFile(ctx, pieceId);
}

/** The file of a row marked `retiree`, then the row. */
export async function removeFile(ctx: Context, pieceId: string): Promise<void> {
  await ctx.files.remove(pieceId);
  await ctx.db('pieces_conventions').where({ id: pieceId, etat: 'retiree' }).delete();
}
