import type { listSessions as route, ResponseOf } from '@eps/contracts';
import type { ActiveSession, Context } from '../context.ts';
import { readDelegation } from '../delegations/delegation-column.ts';
import { openConnexions } from './open-connexions.ts';

/** The open sessions of this account, this one first, then the latest used. */
export async function listSessions(
  ctx: Context,
  active: ActiveSession,
): Promise<ResponseOf<typeof route>> {
  const open = await openConnexions(ctx, ctx.db, active);
  const sessions = open.map((row) => ({
    id: row.id,
    appareil: row.appareil,
    ouverteLe: row.ouverte_le,
    vueLe: row.vue_le,
    preuve: row.preuve,
    par: readDelegation(row.delegation)?.nom ?? null,
    courante: row.id === active.id,
  }));
  return { sessions: sessions.toSorted((a, b) => Number(b.courante) - Number(a.courante)) };
}
