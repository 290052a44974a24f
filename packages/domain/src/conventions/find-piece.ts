import type { Context } from '../context.ts';
import type { ReservedPiece } from './reserve-piece.ts';
import { findConvention, type ConventionRef } from './load-convention.ts';

export interface PieceRef extends ConventionRef {
  readonly pieceId: string;
}

export interface FoundPiece extends ReservedPiece {
  readonly etat: 'en-cours' | 'recue';
}

/** A file of this browser's deposit; null where there is none, or it is somebody else's. */
export async function findPiece(
  ctx: Context,
  { pieceId, ...ref }: PieceRef,
): Promise<FoundPiece | null> {
  const row = await findConvention(ctx, ctx.db, ref);
  if (row?.etat !== 'generee') return null;
  const piece = await ctx
    .db('pieces_conventions')
    .where({ id: pieceId, convention_id: row.id })
    .first();
  if (!piece || piece.etat === 'retiree') return null;
  return { id: piece.id, octets: piece.octets, etat: piece.etat };
}
