import { clearAccountFailures } from '../attempts/clear-failures.ts';
import { acceptDocuments } from '../comptes/accept-documents.ts';
import type { NewCompte } from '../comptes/insert-compte.ts';
import { forgetBrowsers, rememberBrowser } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { compteRecree } from '../messages/compte-recree.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { closeSessions } from '../sessions/close-sessions.ts';

/**
 * Gives an account that exists to who had a code confidentiel and the new mailbox (T9): new address, proved,
 * and new password. Every session ends, every link left stops working, the browsers known are forgotten,
 * a lock is lifted (spec, rule 13: in `tiers` a letter repairs it), and both addresses are told.
 * @returns its id
 */
export async function recreateCompte(
  ctx: Context,
  trx: Transaction,
  before: CompteRow,
  { espace, professionnelId, email, motDePasse, cguVersion, visiteur }: NewCompte,
): Promise<string> {
  const { id: compteId } = before;
  const now = ctx.clock.now();
  await clearAccountFailures(ctx, trx, { espace, compteId }, visiteur);
  await trx('comptes')
    .where({ id: compteId })
    .update({
      email,
      email_norme: normaliseEmail(email),
      email_verifie_le: toInstant(now),
      mot_de_passe: motDePasse,
      mot_de_passe_change_le: toInstant(now),
    });
  await acceptDocuments(ctx, trx, { espace, compteId, cguVersion });
  await closeSessions(ctx, trx, { compteId, motif: 'compte-recree' });
  await supersedeLinks(ctx, trx, { compteId }, [
    'reinitialisation',
    'changement-adresse',
    'verification-adresse',
  ]);
  await forgetBrowsers(trx, compteId);
  await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  const owner = { espace, compteId, professionnelId };
  const { appareil } = visiteur;
  for (const to of new Set([before.email, email]))
    await enqueue(ctx, trx, {
      ...owner,
      message: compteRecree,
      to,
      data: { le: now, appareil, nouvelleAdresse: email },
    });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-recree', appareil });
  return compteId;
}
