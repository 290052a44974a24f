import { getEspace, linkLifetimeHours } from '@eps/espaces';
import { minutesUntil } from '../clock.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { verificationAdresse } from '../messages/verification-adresse.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { lockCompte } from './lock-compte.ts';
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
    await lockCompte(trx, compteId);
    const { compte } = await readCompte(trx, active);
    if (compte.email_verifie_le !== null) return;
    const next = await nextLinkAt(ctx, trx, { espace, compteId, genre });
    if (next) throw new Refusal('envois-epuises', { minutes: minutesUntil(ctx.clock.now(), next) });
    const { url } = await createLink(ctx, trx, { espace, genre, compteId, charge: compte.email });
    const lifetimeHours = linkLifetimeHours(getEspace(espace), genre);
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
