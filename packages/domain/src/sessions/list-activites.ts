import type { listActivites as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { activitesOfSession } from './activites.ts';

/** The activities of whoever is signed in, and the one they act under (A6). None in an espace without. */
export async function listActivites(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  return {
    activites: await activitesOfSession(ctx.db, active),
    courante: active.activite?.id ?? null,
  };
}
