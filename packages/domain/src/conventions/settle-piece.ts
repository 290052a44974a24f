import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { sniffType, type AcceptedType } from '../files/sniff-type.ts';
import { Refusal } from '../refusal.ts';
import { discardPiece, removeFile } from './discard-piece.ts';

/**
 * Looks at a file that has wholly come: accepted by its content, or deleted.
 *
 * @param octets bytes received
 * @throws Refusal `piece-refusee`, `piece-vide`; `introuvable` when it was taken out meanwhile
 */
export async function settlePiece(
  ctx: Context,
  { pieceId, octets }: { readonly pieceId: string; readonly octets: number },
): Promise<void> {
  const type = octets === 0 ? null : await sniffPiece(ctx, pieceId);
  if (type === null) {
    await discardPiece(ctx, pieceId);
    throw new Refusal(octets === 0 ? 'piece-vide' : 'piece-refusee');
  }
  const settled = await inTransaction(ctx.db, (trx) =>
    trx('pieces_conventions')
      .where({ id: pieceId, etat: 'en-cours' })
      .update({ etat: 'recue', type, octets }),
  );
  if (settled === 1) return;
  const piece = await ctx.db('pieces_conventions').where({ id: pieceId }).first('etat');
  if (piece?.etat === 'recue') return;
  await removeFile(ctx, pieceId);
  throw new Refusal('introuvable');
}

async function sniffPiece(ctx: Context, pieceId: string): Promise<AcceptedType | null> {
  try {
    return await sniffType(await ctx.files.read(pieceId));
  } catch (error) {
    // Its owner took it out, or the sweep did, between its last byte and this look at it.
    if ((await ctx.files.received(pieceId)) === null) throw new Refusal('introuvable');
    throw error;
  }
}
