import { getEspace } from '@eps/espaces';
import { createVerification } from '../comptes/create-verification.ts';
import { handOverCompte } from '../comptes/hand-over-compte.ts';
import { mayReopen, reopenHandedOver } from '../comptes/reopen-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEnds } from '../delegations/record-ends.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteRecupere } from '../messages/compte-recupere.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import type { Finished } from './finish-parcours.ts';

/**
 * Gives an account back to who received the SMS (O8), even a frozen one (spec, rule 13): new address, not
 * verified yet, and new password.
 * Both addresses are told.
 * @throws Refusal `compte-absent`
 */
export async function recoverCompte(
  ctx: Context,
  trx: Transaction,
  { row, professionnel, email, motDePasse, visiteur }: Finished,
): Promise<void> {
  const { espace } = row;
  const now = ctx.clock.now();
  const preuve = row.canal_verifie === 'sms' ? 'sms' : 'lien-email';
  const before = await trx('comptes')
    .where({ professionnel_id: professionnel.id })
    .first('id', 'email', 'statut');
  if (!before || !mayReopen(espace, before.statut, preuve)) throw new Refusal('compte-absent');
  const compteId = before.id;
  const ended = await handOverCompte(ctx, trx, {
    compteId,
    espace,
    email,
    motDePasse,
    cguVersion: row.cgu_version ?? getEspace(espace).documents.cgu.version,
    visiteur,
    adresseVerifiee: false,
    preuve,
    motif: 'compte-recupere',
  });
  const reopened = { espace, compteId, par: preuve, to: before.email } as const;
  await reopenHandedOver(ctx, trx, reopened, visiteur);
  const owner = { espace, compteId, professionnelId: professionnel.id };
  const verification = await createVerification(ctx, trx, { ...owner, email });
  const data = { le: now, appareil: visiteur.appareil, nouvelleAdresse: email };
  const message = { ...owner, message: compteRecupere };
  await enqueue(ctx, trx, { ...message, to: before.email, data });
  await enqueue(ctx, trx, { ...message, to: email, data: { ...data, verification } });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-recupere', appareil: visiteur.appareil });
  await recordEnds(ctx, trx, owner, ended, 'compte-recupere');
}
