import type { listSessions as route, ResponseOf, SessionOuverte } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { readDelegation } from '../delegations/delegation-column.ts';
import { openConnexions, type OpenConnexion } from './open-connexions.ts';

/** The open sessions of this account, this one first, then the latest used. */
export async function listSessions(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const open = await openConnexions(ctx, ctx.db, active);
  return { sessions: thisOneFirst(open.map((row) => describeConnexion(row, active))) };
}

/** A session as a list of them shows it. @param active the one that asks */
export function describeConnexion(
  row: OpenConnexion,
  active: Pick<ActiveSession, 'id'>,
): SessionOuverte {
  return {
    id: row.id,
    appareil: row.appareil,
    ouverteLe: row.ouverte_le,
    vueLe: row.vue_le,
    preuve: row.preuve,
    par: readDelegation(row.delegation)?.nom ?? null,
    courante: row.id === active.id,
  };
}

/** The others stay in their order. */
export function thisOneFirst<Session extends Pick<SessionOuverte, 'courante'>>(
  sessions: readonly Session[],
): Session[] {
  return sessions.toSorted((a, b) => Number(b.courante) - Number(a.courante));
}
