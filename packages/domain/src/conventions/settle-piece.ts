import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { sniffType } from '../files/sniff-type.ts';
import { Refusal } from '../refusal.ts';
import { discardPiece } from './discard-piece.ts';

/**
 * Looks at a file that has wholly come: accepted by its content, or deleted.
 *
 * @param octets bytes received
 * @throws Refusal `piece-refusee`, `piece-vide`
 */
export async function settlePiece(
  ctx: Context,
  { pieceId, octets }: { readonly pieceId: string; readonly octets: number },
): Promise<void> {
  const type = octets === 0 ? null : await sniffType(await ctx.files.read(pieceId));
  if (type === null) {
    await discardPiece(ctx, pieceId);
    throw new Refusal(octets === 0 ? 'piece-vide' : 'piece-refusee');
  }
  await inTransaction(ctx.db, (trx) =>
    trx('pieces_conventions')
      .where({ id: pieceId, etat: 'en-cours' })
      .update({ etat: 'recue', type, octets }),
  );
}
