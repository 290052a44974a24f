import { compteOf } from '../comptes/compte-of.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { resettleActivites } from '../sessions/resettle-activites.ts';
import {
  findBoth,
  outcomeOf,
  recordEnrolment,
  type EnrolInput,
  type EnrolOutcome,
} from './enrolment.ts';

/** Closes a salaried activity. Sessions under it leave it at once; those with no other one end. */
export function unenrol(ctx: Context, input: EnrolInput): Promise<EnrolOutcome> {
  return inTransaction(ctx.db, async (trx) => {
    const { centre, professionnel, numero } = await findBoth(trx, input);
    if (professionnel === null) return outcomeOf('rpps-inconnu', professionnel, centre);
    await lockProfessionnel(trx, professionnel.id);
    const compteId = await compteOf(trx, professionnel.id);
    if (compteId !== null) await lockCompte(trx, compteId);
    const removed = await trx('enrolements')
      .where({ espace: input.espace, numero, rpps: professionnel.rpps })
      .whereNull('retire_le')
      .update({ retire_le: toInstant(ctx.clock.now()) });
    if (removed === 0) return outcomeOf('pas-inscrit', professionnel, centre);
    if (compteId !== null) await resettleActivites(ctx, trx, compteId);
    await recordEnrolment(ctx, trx, professionnel, 'salarie-retire');
    return outcomeOf('retire', professionnel, centre);
  });
}
