import type { Context } from '../context.ts';
import { fromInstant, fromNullableInstant } from '../db/instants.ts';
import type { CourrierEtat, CourrierRow } from '../db/entry-tables.ts';
import { courrierReference } from './reference.ts';
import { OPEN_STATES } from './states.ts';

/** What an operator sees of a letter: neither its reader nor its code. */
export interface CourrierSummary {
  readonly reference: string;
  readonly espace: string;
  readonly numero: string;
  readonly etat: CourrierEtat;
  readonly motif: CourrierRow['motif'];
  readonly lot: string | null;
  /** Laid out, and waiting for `print`. */
  readonly aImprimer: boolean;
  readonly demandeLe: Date;
  readonly attenduLe: Date | null;
  readonly expireLe: Date;
}

/** Oldest first: those under way, or the last 1 000 of all. */
export async function listCourriers(
  ctx: Context,
  { tous = false }: { readonly tous?: boolean } = {},
): Promise<CourrierSummary[]> {
  const query = ctx.db('courriers').orderBy('rang', 'desc').limit(1000);
  if (!tous) void query.whereIn('etat', OPEN_STATES);
  const rows: CourrierRow[] = await query;
  return rows.reverse().map((row) => ({
    reference: courrierReference(row),
    espace: row.espace,
    numero: row.numero,
    etat: row.etat,
    motif: row.motif,
    lot: row.lot,
    aImprimer: row.pdf_chiffre !== null,
    demandeLe: fromInstant(row.demande_le),
    attenduLe: fromNullableInstant(row.attendu_le),
    expireLe: fromInstant(row.expire_le),
  }));
}
