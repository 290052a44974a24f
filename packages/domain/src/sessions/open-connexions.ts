import { getEspace } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/** The sessions of an account that a request could still use. */
export function openConnexions(
  ctx: Context,
  db: Queryable,
  { espace, compteId }: Pick<ActiveSession, 'espace' | 'compteId'>,
) {
  const { idleMinutes, absoluteMinutes } = getEspace(espace).policies.session;
  const now = ctx.clock.now();
  return db('connexions')
    .where({ compte_id: compteId, espace })
    .whereNull('finie_le')
    .where('vue_le', '>', toInstant(addMinutes(now, -idleMinutes)))
    .where('ouverte_le', '>', toInstant(addMinutes(now, -absoluteMinutes)));
}
