import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { removeFile } from './discard-piece.ts';

/** A file whose upload was not finished is kept so long for who comes back to it. */
const UNFINISHED_MINUTES = 60;
const AT_ONCE = 500;

/** Deletes the files that were left unfinished, and those whose deletion was cut short. */
export async function sweepPieces(ctx: Context): Promise<void> {
  await ctx
    .db('pieces_conventions')
    .where({ etat: 'en-cours' })
    .where('cree_le', '<=', toInstant(addMinutes(ctx.clock.now(), -UNFINISHED_MINUTES)))
    .update({ etat: 'retiree' });
  const gone = await ctx
    .db('pieces_conventions')
    .where({ etat: 'retiree' })
    .limit(AT_ONCE)
    .select('id');
  for (const { id } of gone) await removeFile(ctx, id);
}
