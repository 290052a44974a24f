import type { ActiveSession, Context, PreuveDeSession } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { withPreuve, writePreuves } from './preuves-column.ts';

/**
 * Writes that a session has proved one more thing, now. Its account's row is held (`hold-session.ts`).
 * @throws Refusal `reserve-au-titulaire` in a delegate's session: it proves nothing of the owner's
 */
export async function addPreuve(
  ctx: Context,
  trx: Transaction,
  held: Pick<ActiveSession, 'id' | 'preuves' | 'delegation'>,
  preuve: PreuveDeSession,
): Promise<void> {
  if (held.delegation !== null) throw new Refusal('reserve-au-titulaire');
  const preuves = withPreuve(held.preuves, { preuve, le: ctx.clock.now() });
  await trx('connexions')
    .where({ id: held.id })
    .update({ preuves: writePreuves(preuves) });
}
