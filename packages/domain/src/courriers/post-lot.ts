import { getEspace } from '@eps/espaces';
import { addHours } from '../clock.ts';
import { compteOf } from '../comptes/compte-of.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CourrierRow } from '../db/entry-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { cancelIfMoved } from './cancel-if-moved.ts';
import { formatLot } from './lots.ts';
import { courrierReference } from './reference.ts';

export interface PostedLot {
  readonly posted: number;
  /** Letters of the lot that were cancelled: to be taken out before the rest is posted. */
  readonly takeOut: readonly { readonly reference: string; readonly place: string }[];
  /** Printed at all: false for a lot that does not exist. */
  readonly known: boolean;
}

/**
 * Marks the printed letters of a lot as posted, with the day they are expected. Those cancelled since
 * they were printed, or whose address has changed, are named instead. A second run finds nothing to do.
 * @param lot `AAAA-MM-JJ`
 */
export async function postLot(ctx: Context, lot: string): Promise<PostedLot> {
  const ofLot = () =>
    ctx.db('courriers').where({ lot }).whereNotNull('imprime_le').orderBy('lot_rang');
  const rows: CourrierRow[] = await ofLot();
  let posted = 0;
  for (const row of rows.filter(({ etat }) => etat === 'imprime'))
    if (!(await cancelIfMoved(ctx, row)) && (await markPosted(ctx, row))) posted += 1;
  // Read again: whoever runs the same command meanwhile has posted some of them.
  const takeOut: CourrierRow[] = await ofLot().where({ etat: 'annule' }).whereNull('poste_le');
  return {
    posted,
    known: rows.length > 0,
    takeOut: takeOut.map((row) => ({ reference: courrierReference(row), place: formatLot(row) })),
  };
}

function markPosted(ctx: Context, row: CourrierRow): Promise<boolean> {
  const now = ctx.clock.now();
  const days = getEspace(row.espace).codeConfidentiel?.deliveryDays ?? 0;
  return inTransaction(ctx.db, async (trx) => {
    const marked = await trx('courriers')
      .where({ id: row.id, etat: 'imprime' })
      .update({
        etat: 'poste',
        poste_le: toInstant(now),
        attendu_le: toInstant(expectedOn(now, days)),
      });
    if (marked !== 1) return false;
    await recordEvent(ctx, trx, {
      espace: row.espace,
      type: 'courrier-poste',
      acteur: 'agent',
      professionnelId: row.professionnel_id,
      compteId: await compteOf(trx, row.professionnel_id),
      detail: courrierReference(row),
    });
    return true;
  });
}

const SUNDAY = 'dim.';
const weekday = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', weekday: 'short' });

/** So many days later, Sundays apart: no letter is delivered then. */
export function expectedOn(posted: Date, days: number): Date {
  let date = posted;
  for (let left = days; left > 0;) {
    date = addHours(date, 24);
    if (weekday.format(date) !== SUNDAY) left -= 1;
  }
  return date;
}
