import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { newId } from '../vault/random.ts';
import {
  findBoth,
  outcomeOf,
  recordEnrolment,
  type EnrolInput,
  type EnrolOutcome,
} from './enrolment.ts';

/** Physicians and nurses: nobody else can be enrolled by a centre (guide of the centres, A6). */
const ENROLLED_PROFESSIONS = new Set(['10', '60']);

/** Opens a salaried activity in a centre to somebody of the registre, as the back office decided. */
export function enrol(ctx: Context, input: EnrolInput): Promise<EnrolOutcome> {
  return inTransaction(ctx.db, async (trx) => {
    const { espace } = input;
    const { centre, professionnel, numero } = await findBoth(trx, input);
    if (centre === null) return outcomeOf('centre-inconnu', professionnel, centre);
    if (professionnel === null) return outcomeOf('rpps-inconnu', professionnel, centre);
    if (!ENROLLED_PROFESSIONS.has(professionnel.profession))
      return outcomeOf('profession-refusee', professionnel, centre);
    await lockProfessionnel(trx, professionnel.id);
    const { rpps } = professionnel;
    const known = await trx('enrolements').where({ espace, numero, rpps }).first('retire_le');
    if (known?.retire_le === null) return outcomeOf('deja-inscrit', professionnel, centre);
    const inscrit_le = toInstant(ctx.clock.now());
    await trx('enrolements')
      .insert({ id: newId(), espace, numero, rpps, inscrit_le, retire_le: null })
      .onConflict(['espace', 'numero', 'rpps'])
      .merge(['inscrit_le', 'retire_le']);
    await recordEnrolment(ctx, trx, professionnel, 'salarie-inscrit');
    return outcomeOf('inscrit', professionnel, centre);
  });
}
