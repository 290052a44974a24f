import { getEspace } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ConnexionRow } from '../db/tables.ts';
import { readDelegation } from '../delegations/delegation-column.ts';

type OpenConnexion = Pick<
  ConnexionRow,
  'id' | 'appareil' | 'ouverte_le' | 'vue_le' | 'preuve' | 'delegation'
>;

/**
 * The sessions of an account that a request could still use, the latest used first: those of a delegation
 * that is over are left out.
 */
export async function openConnexions(
  ctx: Context,
  db: Queryable,
  { espace, compteId }: Pick<ActiveSession, 'espace' | 'compteId'>,
): Promise<OpenConnexion[]> {
  const { idleMinutes, absoluteMinutes } = getEspace(espace).policies.session;
  const now = ctx.clock.now();
  const rows: OpenConnexion[] = await db('connexions')
    .where({ compte_id: compteId, espace })
    .whereNull('finie_le')
    .where('vue_le', '>', toInstant(addMinutes(now, -idleMinutes)))
    .where('ouverte_le', '>', toInstant(addMinutes(now, -absoluteMinutes)))
    .orderBy('vue_le', 'desc')
    .select('id', 'appareil', 'ouverte_le', 'vue_le', 'preuve', 'delegation');
  return rows.filter(({ delegation }) => {
    const acting = readDelegation(delegation);
    return acting === null || now < acting.finLe;
  });
}
