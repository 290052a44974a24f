import { getEspace, type EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ConnexionRow } from '../db/tables.ts';
import { readDelegation } from '../delegations/delegation-column.ts';

export type OpenConnexion = Pick<
  ConnexionRow,
  'id' | 'appareil' | 'ouverte_le' | 'vue_le' | 'preuve' | 'delegation' | 'delegation_id'
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
  return usable(ctx, await unended(ctx, db, espace).where({ compte_id: compteId }));
}

/** The same of those that act under these delegations, in any account. */
export async function openConnexionsUnder(
  ctx: Context,
  db: Queryable,
  { espace, delegations }: { readonly espace: EspaceId; readonly delegations: readonly string[] },
): Promise<OpenConnexion[]> {
  return usable(ctx, await unended(ctx, db, espace).whereIn('delegation_id', delegations));
}

function unended({ clock }: Context, db: Queryable, espace: EspaceId) {
  const { idleMinutes, absoluteMinutes } = getEspace(espace).policies.session;
  const now = clock.now();
  return db('connexions')
    .where({ espace })
    .whereNull('finie_le')
    .where('vue_le', '>', toInstant(addMinutes(now, -idleMinutes)))
    .where('ouverte_le', '>', toInstant(addMinutes(now, -absoluteMinutes)))
    .orderBy('vue_le', 'desc')
    .select('id', 'appareil', 'ouverte_le', 'vue_le', 'preuve', 'delegation', 'delegation_id');
}

function usable({ clock }: Context, rows: readonly OpenConnexion[]): OpenConnexion[] {
  const now = clock.now();
  return rows.filter(({ delegation }) => {
    const acting = readDelegation(delegation);
    return acting === null || now < acting.finLe;
  });
}
