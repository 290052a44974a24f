import { espaceIds, getEspace } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

/**
 * Deletes what cards have left: departures and logout tokens that are over, and what was kept of the
 * provider's session once ours has ended (docs/retention.md).
 */
export async function purgeCps(ctx: Context): Promise<void> {
  const { db } = ctx;
  const now = ctx.clock.now();
  await db('departs_cps').where('expire_le', '<=', toInstant(now)).delete();
  await db('jetons_deconnexion').where('expire_le', '<=', toInstant(now)).delete();
  const longest = Math.max(
    ...espaceIds.map((espace) => getEspace(espace).policies.session.absoluteMinutes),
  );
  // From the few that a card opened: most sessions have none, and are as many as there were sign-ins.
  const over = db('connexions_cps')
    .join('connexions', 'connexions.id', 'connexions_cps.connexion_id')
    .where((ended) => {
      void ended
        .whereNotNull('connexions.finie_le')
        .orWhere('connexions.ouverte_le', '<=', toInstant(addMinutes(now, -longest)));
    })
    .select('connexions_cps.connexion_id');
  await db('connexions_cps').whereIn('connexion_id', over).delete();
}
