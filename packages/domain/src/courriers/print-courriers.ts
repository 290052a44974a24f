import { compteOf } from '../comptes/compte-of.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CourrierRow } from '../db/entry-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { cancelIfMoved } from './cancel-if-moved.ts';
import { formatLot } from './lots.ts';
import { openPdf } from './pdf-seals.ts';
import { courrierReference } from './reference.ts';

/** A letter handed to whoever prints. */
export interface PrintedCourrier {
  readonly reference: string;
  /** `AAAA-MM-JJ` */
  readonly lot: string;
  /** « 2026-11-20 / 037 » */
  readonly place: string;
  /** Unique in its lot: « 037-C-2026-11-004412.pdf ». */
  readonly nom: string;
}

export interface PrintOptions {
  /** Writes the file so that a power cut does not undo it; only then is the letter marked printed. */
  readonly save: (courrier: PrintedCourrier, pdf: Buffer) => Promise<void>;
  /** Takes back what was saved, when the letter was cancelled meanwhile and nobody has printed it. */
  readonly discard: (courrier: PrintedCourrier) => Promise<void>;
}

export interface PrintReport {
  readonly printed: readonly PrintedCourrier[];
  /** References of those whose address on file has changed: they are cancelled. */
  readonly cancelled: readonly string[];
}

/**
 * Prints every letter that is laid out, in the order of the lots. Each is saved first, then marked and
 * its PDF destroyed in one transaction: killed in between, the next run saves it again under the same
 * name. One whose address on file has changed is cancelled instead.
 */
export async function printCourriers(
  ctx: Context,
  { save, discard }: PrintOptions,
): Promise<PrintReport> {
  const printed: PrintedCourrier[] = [];
  const cancelled: string[] = [];
  const waiting = await ctx
    .db('courriers')
    .where({ etat: 'demande' })
    .whereNotNull('pdf_chiffre')
    .orderBy(['lot', 'lot_rang'])
    .select('id');
  for (const { id } of waiting) {
    const row = await ctx.db('courriers').where({ id, etat: 'demande' }).first();
    if (!row || row.pdf_chiffre === null) continue;
    if (await cancelIfMoved(ctx, row)) {
      cancelled.push(courrierReference(row));
      continue;
    }
    const courrier = describe(row);
    await save(courrier, openPdf(ctx, id, row.pdf_chiffre));
    if (await markPrinted(ctx, row)) printed.push(courrier);
    else if (!(await isPrinted(ctx, row))) await discard(courrier);
  }
  return { printed, cancelled };
}

function describe(row: CourrierRow): PrintedCourrier {
  const reference = courrierReference(row);
  const rang = String(row.lot_rang).padStart(3, '0');
  return {
    reference,
    lot: row.lot ?? '',
    place: formatLot(row),
    nom: `${rang}-${reference}.pdf`,
  };
}

/** By another run, which saved it under the same name: that file is the only one there will be. */
async function isPrinted(ctx: Context, { id }: CourrierRow): Promise<boolean> {
  const printed = await ctx.db('courriers').where({ id }).whereNotNull('imprime_le').first('id');
  return printed !== undefined;
}

function markPrinted(ctx: Context, row: CourrierRow): Promise<boolean> {
  return inTransaction(ctx.db, async (trx) => {
    const marked = await trx('courriers')
      .where({ id: row.id, etat: 'demande' })
      .update({ etat: 'imprime', imprime_le: toInstant(ctx.clock.now()), pdf_chiffre: null });
    if (marked !== 1) return false;
    await recordEvent(ctx, trx, {
      espace: row.espace,
      type: 'courrier-imprime',
      acteur: 'agent',
      professionnelId: row.professionnel_id,
      compteId: await compteOf(trx, row.professionnel_id),
      detail: courrierReference(row),
    });
    return true;
  });
}
