import { lockCompte } from '../comptes/lock-compte.ts';
import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { writeActivite } from './activite-column.ts';
import { activitesOfSession } from './activites.ts';
import { loadActive } from './load-active.ts';
import { activiteTexts as texts } from './texts.fr.ts';

/**
 * Puts the session under one of the person's activities, at any time (A6).
 * @throws Refusal `activite-inconnue`: not, or no longer, theirs, or not their card's
 */
export function chooseActivite(
  ctx: Context,
  active: ActiveSession,
  id: string,
): Promise<ActiveSession | null> {
  const { espace, compteId, professionnelId } = active;
  return inTransaction(ctx.db, async (trx) => {
    await lockCompte(trx, compteId);
    const chosen = (await activitesOfSession(trx, active)).find((one) => one.id === id);
    if (chosen === undefined) throw new Refusal('activite-inconnue');
    const column = writeActivite(chosen);
    const changed = await trx('connexions')
      .where({ id: active.id })
      .whereNull('finie_le')
      .whereRaw("coalesce(activite, '') <> ?", column)
      .update({ activite: column });
    if (changed === 1)
      await recordEvent(ctx, trx, {
        espace,
        type: 'activite-changee',
        compteId,
        professionnelId,
        detail: texts[chosen.genre],
      });
    return loadActive(ctx, trx, { espace, connexionId: active.id });
  });
}
