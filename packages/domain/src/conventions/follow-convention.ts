import type { ResponseOf, followConvention as route } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { findLink } from '../links/find-link.ts';
import { Refusal } from '../refusal.ts';
import { openPart, pieceName } from './convention-seals.ts';
import { demandConvention } from './demand-convention.ts';
import { listPieces } from './describe-convention.ts';

/**
 * Where a request stands, for who brings its number and the link mailed with it, without an account.
 * @throws Refusal `lien-illisible` (also when the number is another’s), `lien-expire`, `lien-utilise`
 */
export async function followConvention(
  ctx: Context,
  { espace, numero, jeton }: { espace: EspaceId; numero: string; jeton: string },
): Promise<ResponseOf<typeof route>> {
  demandConvention(espace);
  const genres = ['suivi-convention'] as const;
  const { sujetId } = await findLink(ctx, ctx.db, { espace, jeton, genres });
  const row = await ctx
    .db('conventions')
    .where({ id: sujetId ?? '', espace, suivi: numero })
    .first();
  if (!row || row.deposee_le === null || row.etat === 'brouillon' || row.etat === 'generee')
    throw new Refusal('lien-illisible');
  const pieces = await listPieces(ctx.db, row.id);
  return {
    numero: row.suivi,
    etat: row.etat,
    deposeeLe: row.deposee_le,
    decideeLe: row.decidee_le,
    motif: row.motif_chiffre === null ? null : openPart(ctx, 'motif', row.id, row.motif_chiffre),
    pieces: pieces.map((piece) => ({
      nom: pieceName(ctx, piece),
      justificatif: piece.justificatif,
    })),
  };
}
