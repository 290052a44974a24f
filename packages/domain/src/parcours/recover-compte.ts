import { getEspace } from '@eps/espaces';
import { clearAccountFailures } from '../attempts/clear-failures.ts';
import { acceptDocuments } from '../comptes/accept-documents.ts';
import { createVerification } from '../comptes/create-verification.ts';
import { forgetBrowsers, rememberBrowser } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { compteRecupere } from '../messages/compte-recupere.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { closeSessions } from '../sessions/close-sessions.ts';
import type { Finished } from './finish-parcours.ts';

/**
 * Gives an account back to who received the SMS (O8): new address, not verified yet, and new password.
 * Every session ends, every link left stops working, the browsers known are forgotten, a lock is
 * lifted (spec, rule 13), and both addresses are told.
 * @throws Refusal `compte-absent`
 */
export async function recoverCompte(
  ctx: Context,
  trx: Transaction,
  { row, professionnel, email, motDePasse, visiteur }: Finished,
): Promise<void> {
  const { espace } = row;
  const now = ctx.clock.now();
  const before = await trx('comptes')
    .where({ professionnel_id: professionnel.id, statut: 'actif' })
    .first('id', 'email');
  if (!before) throw new Refusal('compte-absent');
  const compteId = before.id;
  await clearAccountFailures(ctx, trx, { espace, compteId }, visiteur);
  await trx('comptes')
    .where({ id: compteId })
    .update({
      email,
      email_norme: normaliseEmail(email),
      email_verifie_le: null,
      mot_de_passe: motDePasse,
      mot_de_passe_change_le: toInstant(now),
    });
  await acceptDocuments(ctx, trx, {
    espace,
    compteId,
    cguVersion: row.cgu_version ?? getEspace(espace).documents.cgu.version,
  });
  await closeSessions(ctx, trx, { compteId, motif: 'compte-recupere' });
  await supersedeLinks(ctx, trx, { compteId }, ['reinitialisation', 'changement-adresse']);
  await forgetBrowsers(trx, compteId);
  await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  const owner = { espace, compteId, professionnelId: professionnel.id };
  const verification = await createVerification(ctx, trx, { ...owner, email });
  const data = { le: now, appareil: visiteur.appareil, nouvelleAdresse: email };
  const message = { ...owner, message: compteRecupere };
  await enqueue(ctx, trx, { ...message, to: before.email, data });
  await enqueue(ctx, trx, { ...message, to: email, data: { ...data, verification } });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-recupere', appareil: visiteur.appareil });
}
