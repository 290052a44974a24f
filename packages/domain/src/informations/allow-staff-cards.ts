import { lockCompte } from '../comptes/lock-compte.ts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import { demandInformations } from './demand-informations.ts';
import { isStructure, placesOf } from './places.ts';

/**
 * Lets cards of a structure's staff (CPE) open its account, or no longer: then the sessions that they have
 * opened end at once. Idempotent.
 *
 * @throws Refusal `introuvable` for a person's account
 */
export async function allowStaffCards(
  ctx: Context,
  active: ActiveSession,
  autorisees: boolean,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  demandInformations(espace);
  await inTransaction(ctx.db, async (trx) => {
    await lockCompte(trx, compteId);
    const { compte, professionnel } = await readCompte(trx, active);
    const lieux = await placesOf(trx, professionnel);
    if (!isStructure(professionnel, lieux)) throw new Refusal('introuvable');
    if ((compte.cartes_personnel_le !== null) === autorisees) return;
    await trx('comptes')
      .where({ id: compteId })
      .update({ cartes_personnel_le: autorisees ? toInstant(ctx.clock.now()) : null });
    if (!autorisees)
      await closeSessions(ctx, trx, {
        compteId,
        preuve: 'cpe',
        except: active.id,
        motif: 'cartes-refusees',
      });
    await recordEvent(ctx, trx, {
      espace,
      type: autorisees ? 'cartes-personnel-autorisees' : 'cartes-personnel-refusees',
      compteId,
      professionnelId,
      appareil,
    });
  });
}
