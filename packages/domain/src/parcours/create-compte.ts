import { getEspace } from '@eps/espaces';
import { acceptDocuments } from '../comptes/accept-documents.ts';
import { createVerification } from '../comptes/create-verification.ts';
import { rememberBrowser } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteCree } from '../messages/compte-cree.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { newId } from '../vault/random.ts';
import type { Finished } from './finish-parcours.ts';

/**
 * Creates the account, active at once. Its address is verified where the code came by e-mail;
 * otherwise the confirmation carries the link that verifies it (spec, 10-ordre, decisions).
 */
export async function createCompte(
  ctx: Context,
  trx: Transaction,
  { row, professionnel, email, motDePasse, visiteur }: Finished,
): Promise<void> {
  const { espace } = row;
  const now = ctx.clock.now();
  const verified = row.canal_verifie === 'email';
  const cguVersion = row.cgu_version ?? getEspace(espace).documents.cgu.version;
  const compteId = newId();
  await trx('comptes').insert({
    id: compteId,
    espace,
    professionnel_id: professionnel.id,
    email,
    email_norme: normaliseEmail(email),
    email_verifie_le: verified ? toInstant(now) : null,
    mot_de_passe: motDePasse,
    mot_de_passe_change_le: toInstant(now),
    statut: 'actif',
    cgu_version: cguVersion,
    cree_le: toInstant(now),
    derniere_connexion_le: null,
  });
  await trx('parcours').where({ id: row.id }).update({ compte_id: compteId });
  await acceptDocuments(ctx, trx, { espace, compteId, cguVersion });
  await rememberBrowser(ctx, trx, compteId, visiteur.navigateur);
  const owner = { espace, compteId, professionnelId: professionnel.id };
  await enqueue(ctx, trx, {
    ...owner,
    message: compteCree,
    to: email,
    data: {
      le: now,
      appareil: visiteur.appareil,
      verification: verified ? null : await createVerification(ctx, trx, { ...owner, email }),
    },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-cree', appareil: visiteur.appareil });
}
