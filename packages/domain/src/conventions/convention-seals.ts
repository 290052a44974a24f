import type { FormulaireConvention } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { ConventionRow, PieceRow } from '../db/entry-tables.ts';

export type DraftValues = Partial<Record<keyof FormulaireConvention, string>>;

const purposes = {
  brouillon: (id: string) => `convention-brouillon:${id}`,
  formulaire: (id: string) => `convention-formulaire:${id}`,
  message: (id: string) => `convention-message:${id}`,
  motif: (id: string) => `convention-motif:${id}`,
  piece: (id: string) => `convention-piece:${id}`,
} as const;

type Kind = keyof typeof purposes;

/** Bound to its row and column: none can be moved to another. */
export function sealPart(ctx: Context, kind: Kind, id: string, text: string): string {
  return ctx.vault.seal(purposes[kind](id), text);
}

export function openPart(ctx: Context, kind: Kind, id: string, sealed: string): string {
  return ctx.vault.open(purposes[kind](id), sealed);
}

/** What was typed last: the draft, otherwise the form that the document was made from. */
export function openTyped(ctx: Context, row: ConventionRow): DraftValues | null {
  // Authenticated encryption: it is what was sealed.
  if (row.brouillon_chiffre !== null)
    return JSON.parse(openPart(ctx, 'brouillon', row.id, row.brouillon_chiffre)) as DraftValues;
  return openForm(ctx, row);
}

/** The form that the document was made from, null before there is one. */
export function openForm(ctx: Context, row: ConventionRow): FormulaireConvention | null {
  if (row.formulaire_chiffre === null) return null;
  return JSON.parse(
    openPart(ctx, 'formulaire', row.id, row.formulaire_chiffre),
  ) as FormulaireConvention;
}

export function pieceName(ctx: Context, { id, nom_chiffre }: PieceRow): string {
  return openPart(ctx, 'piece', id, nom_chiffre);
}
