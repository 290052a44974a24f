import type { EspaceId } from '@eps/espaces';
import type { FormulaireConvention, Justificatif } from '@eps/contracts';
import type { Context } from '../context.ts';
import { openForm, openPart, pieceName } from './convention-seals.ts';
import { findKnownHolder, type KnownNumber } from './known-holder.ts';
import { listPieces } from './describe-convention.ts';

/** A line of `admin convention list`. */
export interface ListedConvention {
  readonly suivi: string;
  readonly espace: EspaceId;
  readonly numero: string;
  readonly raisonSociale: string;
  readonly deposeeLe: string;
  readonly pieces: number;
}

/** What waits for a decision, oldest first. */
export async function listConventions(ctx: Context): Promise<ListedConvention[]> {
  const rows = await ctx.db('conventions').where({ etat: 'deposee' }).orderBy('deposee_le');
  const listed: ListedConvention[] = [];
  for (const row of rows) {
    const form = openForm(ctx, row);
    listed.push({
      suivi: row.suivi,
      espace: row.espace,
      numero: form?.finess ?? '',
      raisonSociale: form?.raisonSociale ?? '',
      deposeeLe: row.deposee_le ?? '',
      pieces: (await listPieces(ctx.db, row.id)).length,
    });
  }
  return listed;
}

/** What an agent reads before they decide. */
export interface ConventionFile {
  readonly suivi: string;
  readonly formulaire: FormulaireConvention;
  readonly message: string;
  /** What the registre has of the number already; null where nothing, or once it is decided. */
  readonly connu: KnownNumber | null;
  readonly pieces: readonly {
    readonly id: string;
    readonly nom: string;
    readonly justificatif: Justificatif;
    readonly type: string;
    readonly octets: number;
  }[];
}

/** A deposited request, whatever has been decided of it; null where there is none of that number. */
export async function readConvention(ctx: Context, suivi: string): Promise<ConventionFile | null> {
  const row = await ctx
    .db('conventions')
    .where({ suivi: suivi.trim().toUpperCase() })
    .whereNotNull('deposee_le')
    .first();
  const formulaire = row && openForm(ctx, row);
  if (!row || !formulaire) return null;
  const pieces = await listPieces(ctx.db, row.id);
  const asked = { espace: row.espace, form: formulaire };
  return {
    suivi: row.suivi,
    formulaire,
    message:
      row.message_chiffre === null ? '' : openPart(ctx, 'message', row.id, row.message_chiffre),
    connu: row.etat === 'deposee' ? await findKnownHolder(ctx, ctx.db, asked) : null,
    pieces: pieces.map((piece) => ({
      id: piece.id,
      nom: pieceName(ctx, piece),
      justificatif: piece.justificatif,
      type: piece.type ?? '',
      octets: piece.octets,
    })),
  };
}
