import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

/** Stops showing a notice; it is kept. False when there is none of that id, or it was withdrawn. */
export async function withdrawAvis(ctx: Context, id: string): Promise<boolean> {
  const withdrawn = await ctx
    .db('avis')
    .where({ id })
    .whereNull('retire_le')
    .update({ retire_le: toInstant(ctx.clock.now()) });
  return withdrawn === 1;
}
