import { addSeconds } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

const EVERY_SECONDS = 60;

/** Notes that the person is there, at most once a minute: most requests write nothing. */
export async function touchSession(ctx: Context, active: ActiveSession): Promise<void> {
  const now = ctx.clock.now();
  if (addSeconds(active.vueLe, EVERY_SECONDS) > now) return;
  await ctx
    .db('connexions')
    .where({ id: active.id })
    .whereNull('finie_le')
    .where('vue_le', '<=', toInstant(addSeconds(now, -EVERY_SECONDS)))
    .update({ vue_le: toInstant(now) });
}
