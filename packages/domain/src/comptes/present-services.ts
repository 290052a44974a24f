import type { ActiveSession, Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

/**
 * The dialog of the first sign-in was closed (A7): it is not shown again, on any device. Not sensitive, hence no
 * event.
 */
export async function presentServices(ctx: Context, active: ActiveSession): Promise<void> {
  await ctx
    .db('comptes')
    .where({ id: active.compteId, espace: active.espace })
    .whereNull('services_presentes_le')
    .update({ services_presentes_le: toInstant(ctx.clock.now()) });
}
