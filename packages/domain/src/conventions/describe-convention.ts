import { DEPOT_OCTETS_MAX, type ConventionView, type PieceView } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { Database, Queryable } from '../db/database.ts';
import type { ConventionRow, PieceRow } from '../db/entry-tables.ts';
import { openForm, openTyped, pieceName } from './convention-seals.ts';

/** What a browser without a request is shown. */
export function describeNoConvention(ctx: Context): ConventionView {
  return {
    maintenant: ctx.clock.now().toISOString(),
    etape: 'fermee',
    numero: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    email: null,
    pieces: [],
    octetsLibres: DEPOT_OCTETS_MAX,
    suivi: null,
  };
}

/**
 * What the browser that holds the request is shown of it. Asks the store of files, which may be far away:
 * never within a transaction.
 */
export async function describeConvention(
  ctx: Context,
  db: Database,
  row: ConventionRow,
): Promise<ConventionView> {
  const form = openForm(ctx, row);
  const typed = openTyped(ctx, row);
  const open = row.etat === 'brouillon' || row.etat === 'generee';
  const pieces = await Promise.all(
    (await listPieces(db, row.id)).map((piece) => describePiece(ctx, piece)),
  );
  const taken = pieces.reduce((sum, { octets }) => sum + octets, 0);
  return {
    ...describeNoConvention(ctx),
    etape: row.etat === 'brouillon' ? 'formulaire' : open ? 'generee' : 'deposee',
    numero: form?.finess ?? typed?.finess ?? null,
    expireLe: open ? row.expire_le : null,
    brouillon: open && typed ? { ...typed } : null,
    email: form?.email ?? null,
    pieces,
    octetsLibres: Math.max(0, DEPOT_OCTETS_MAX - taken),
    suivi: open ? null : row.suivi,
  };
}

/** The files of a request that are there, or on their way, in the order they were added. */
export function listPieces(db: Queryable, conventionId: string): Promise<PieceRow[]> {
  return db('pieces_conventions')
    .where({ convention_id: conventionId })
    .whereIn('etat', ['en-cours', 'recue'])
    .orderBy(['cree_le', 'id']);
}

async function describePiece(ctx: Context, piece: PieceRow): Promise<PieceView> {
  const { id, justificatif, octets } = piece;
  const nom = pieceName(ctx, piece);
  if (piece.etat === 'recue')
    return { id, nom, justificatif, octets, recus: octets, etat: 'recue' };
  const recus = (await ctx.files.received(id)) ?? 0;
  return { id, nom, justificatif, octets, recus, etat: 'en-cours' };
}
