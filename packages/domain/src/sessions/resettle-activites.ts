import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { A_CHOISIR, readActivite, writeActivite } from './activite-column.ts';
import { activitesOfCompte } from './activites.ts';
import { closeSessions } from './close-sessions.ts';

/**
 * After an activity has ended: open sessions under it go on under another one, chosen by the person
 * where several are left; with none left they end, and so do those that a card of the staff, or a
 * delegate, opened under it. Called with the account's row held.
 */
export async function resettleActivites(
  ctx: Context,
  trx: Transaction,
  compteId: string,
): Promise<void> {
  const open = await trx('connexions')
    .where({ compte_id: compteId })
    .whereNull('finie_le')
    .whereNotNull('activite')
    .select('id', 'activite', 'preuve', 'delegation');
  const left = await activitesOfCompte(trx, compteId);
  const [first, ...others] = left;
  for (const { id, activite, preuve, delegation } of open) {
    const current = readActivite(activite);
    if (left.some((one) => one.id === current?.id)) continue;
    if (first === undefined || preuve === 'cpe' || delegation !== null) {
      await closeSessions(ctx, trx, { compteId, id, motif: 'activite-fermee' });
      continue;
    }
    const next = others.length === 0 ? writeActivite(first) : A_CHOISIR;
    await trx('connexions').where({ id }).update({ activite: next });
  }
}
