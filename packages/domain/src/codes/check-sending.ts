import { getEspace } from '@eps/espaces';
import { addHours, addSeconds, minutesUntil } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import type { IssueCodeInput } from './issue-code.ts';

/**
 * Whether one more code may leave: 60 s after the last one of the journey, and at most 5 an hour for
 * the person, whatever the browser or the journey (spec, rule 2). The person's row stays locked until
 * the transaction ends, so that parallel requests are counted one after the other.
 * @throws Refusal `renvoi-trop-tot`, `envois-epuises`
 */
export async function checkSending(
  ctx: Context,
  trx: Transaction,
  { espace, parcoursId, professionnelId }: IssueCodeInput,
): Promise<void> {
  const { perHour, resendAfterSeconds } = getEspace(espace).policies.code;
  const now = ctx.clock.now();
  await trx('professionnels').where({ id: professionnelId }).forNoKeyUpdate().first('id');
  const sent = await trx('codes')
    .where({ professionnel_id: professionnelId })
    .where('envoye_le', '>', toInstant(addHours(now, -1)))
    .orderBy('envoye_le', 'desc')
    .select('parcours_id', 'envoye_le');

  const last = sent.find((code) => code.parcours_id === parcoursId);
  const again = last && addSeconds(fromInstant(last.envoye_le), resendAfterSeconds);
  if (again && again > now)
    throw new Refusal('renvoi-trop-tot', { secondes: secondsUntil(now, again) });
  const earliest = sent[perHour - 1];
  if (earliest)
    throw new Refusal('envois-epuises', {
      minutes: minutesUntil(now, addHours(fromInstant(earliest.envoye_le), 1)),
    });
}

function secondsUntil(now: Date, end: Date): number {
  return Math.ceil((end.getTime() - now.getTime()) / 1000);
}
