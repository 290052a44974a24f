import { getEspace } from '@eps/espaces';
import { addHours, minutesUntil } from '../clock.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { createLink } from '../links/create-link.ts';
import { verificationAdresse } from '../messages/verification-adresse.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { readCompte } from './read-compte.ts';

const genre = 'verification-adresse';

/**
 * Sends the account's own address a new link that verifies it; the former link dies. Nothing to do, and
 * nothing sent, when it is verified already.
 *
 * @throws Refusal `envois-epuises` beyond the espace's number of sends an hour
 */
export async function resendVerification(
  ctx: Context,
  active: ActiveSession,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  await inTransaction(ctx.db, async (trx) => {
    // The account's row is held, so that parallel clicks are counted one after the other.
    await trx('comptes').where({ id: compteId }).forUpdate().first('id');
    const { compte } = await readCompte(trx, active);
    if (compte.email_verifie_le !== null) return;
    await refuseTooMany(ctx, trx, active);
    const { url } = await createLink(ctx, trx, { espace, genre, compteId, charge: compte.email });
    const { lifetimeHours } = getEspace(espace).policies.liens[genre];
    await enqueue(ctx, trx, {
      message: verificationAdresse,
      espace,
      compteId,
      professionnelId,
      to: compte.email,
      data: { url, lifetimeHours, le: ctx.clock.now(), appareil },
    });
  });
}

/** Links are counted like codes: at most so many an hour. */
async function refuseTooMany(ctx: Context, trx: Transaction, active: ActiveSession): Promise<void> {
  const now = ctx.clock.now();
  const { perHour } = getEspace(active.espace).policies.code;
  const recent = await trx('liens')
    .where({ compte_id: active.compteId, genre })
    .where('cree_le', '>', toInstant(addHours(now, -1)))
    .orderBy('cree_le')
    .select('cree_le');
  const [oldest] = recent;
  if (recent.length < perHour || !oldest) return;
  throw new Refusal('envois-epuises', {
    minutes: minutesUntil(now, addHours(new Date(oldest.cree_le), 1)),
  });
}
