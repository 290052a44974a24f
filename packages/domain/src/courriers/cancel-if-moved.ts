import { isStillOnFile } from '../codes-confidentiels/destinations.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { CourrierRow } from '../db/entry-tables.ts';
import { finishCourrier } from './finish-courriers.ts';

/** Cancels a letter that would go to an address that is no longer on file; true when it does not leave. */
export async function cancelIfMoved(ctx: Context, row: CourrierRow): Promise<boolean> {
  const code = await ctx.db('codes_confidentiels').where({ id: row.code_id }).first();
  if (code && (await isStillOnFile(ctx, ctx.db, code))) return false;
  return inTransaction(ctx.db, (trx) =>
    finishCourrier(ctx, trx, row, {
      etat: 'annule',
      motif: 'adresse-changee',
      from: [row.etat],
      acteur: 'systeme',
    }),
  );
}
