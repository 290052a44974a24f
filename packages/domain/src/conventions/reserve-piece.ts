import { DEPOT_OCTETS_MAX, DEPOT_PIECES_MAX, type Justificatif } from '@eps/contracts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { PieceRow } from '../db/entry-tables.ts';
import { displayName } from '../files/display-name.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../vault/random.ts';
import { sealPart } from './convention-seals.ts';
import { listPieces } from './describe-convention.ts';
import { lockOpenConvention, type ConventionRef } from './load-convention.ts';

export interface NewPiece {
  readonly nom: string;
  readonly justificatif: Justificatif;
  /** Announced; null when the browser does not know: all that is left is held for it. */
  readonly octets: number | null;
}

/** Room held for a file that is about to come. */
export interface ReservedPiece {
  readonly id: string;
  /** It may have so many bytes, and not one more. */
  readonly octets: number;
}

/**
 * Holds room for a file, under the row of its request: two that come at once never go beyond the limit
 * together.
 *
 * @throws Refusal `convention-fermee`, `convention-deja-deposee`, `pieces-trop-lourdes`,
 *   `pieces-trop-nombreuses`, `piece-vide`
 */
export function reservePiece(
  ctx: Context,
  { nom, justificatif, octets, ...ref }: ConventionRef & NewPiece,
): Promise<ReservedPiece> {
  if (octets === 0) throw new Refusal('piece-vide');
  return inTransaction(ctx.db, async (trx) => {
    const row = await lockOpenConvention(ctx, trx, ref);
    if (row.etat !== 'generee') throw new Refusal('convention-fermee');
    const pieces = await listPieces(trx, row.id);
    const left = DEPOT_OCTETS_MAX - pieces.reduce((sum, { octets }) => sum + octets, 0);
    if (left <= 0 || (octets ?? 0) > left) throw new Refusal('pieces-trop-lourdes');
    if (pieces.length >= DEPOT_PIECES_MAX) throw new Refusal('pieces-trop-nombreuses');
    const id = newId();
    const piece: PieceRow = {
      id,
      convention_id: row.id,
      nom_chiffre: sealPart(ctx, 'piece', id, displayName(nom)),
      justificatif,
      type: null,
      octets: octets ?? left,
      etat: 'en-cours',
      cree_le: toInstant(ctx.clock.now()),
    };
    await trx('pieces_conventions').insert(piece);
    return { id, octets: piece.octets };
  });
}
