import type { ConventionView } from '@eps/contracts';
import type { Context } from '../context.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import { describeConvention, describeNoConvention } from './describe-convention.ts';
import { findConvention, type ConventionRef } from './load-convention.ts';

/**
 * Where the request of this browser stands: what a reload or a second tab shows. A draft that is too
 * old is dropped here, and the person told so once.
 */
export async function getConvention(ctx: Context, ref: ConventionRef): Promise<ConventionView> {
  const row = await findConvention(ctx, ctx.db, ref);
  if (!row) return describeNoConvention(ctx);
  const stale =
    row.brouillon_expire_le !== null && fromInstant(row.brouillon_expire_le) <= ctx.clock.now();
  if (!stale) return describeConvention(ctx, ctx.db, row);
  // True for the one reader that dropped it.
  const dropped = await ctx
    .db('conventions')
    .where({ id: row.id })
    .where('brouillon_expire_le', '<=', toInstant(ctx.clock.now()))
    .update({ brouillon_chiffre: null, brouillon_expire_le: null });
  const current = { ...row, brouillon_chiffre: null, brouillon_expire_le: null };
  const view = await describeConvention(ctx, ctx.db, current);
  return { ...view, brouillonPerime: dropped === 1 };
}
