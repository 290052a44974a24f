import type { Context } from '../context.ts';
import { inTransaction, type Queryable, type Transaction } from '../db/database.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import type { MessageRow } from '../db/tables.ts';
import { giveUpCourrier } from '../courriers/give-up-courrier.ts';
import { recordEvent } from '../events/record-event.ts';
import { labelOfMessage } from '../messages/all-messages.ts';
import { nextAttempt } from './back-off.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import type { DeliveryError } from './transport.ts';

/** What no finished message keeps (spec, rule 9). */
const WIPED = { donnees_chiffre: null, contenu_chiffre: null, bail_jusqu_a: null } as const;

/** The transport accepted it. False when this worker no longer holds it. */
export async function settleSent(
  ctx: Context,
  db: Queryable,
  message: ClaimedMessage,
): Promise<boolean> {
  const settled = await held(db, message).update({
    ...WIPED,
    etat: 'envoye',
    envoye_le: toInstant(ctx.clock.now()),
    derniere_erreur: null,
  });
  return settled === 1;
}

/** There was nothing to send, to nobody: not even the address is kept. */
export async function settlePointless(trx: Transaction, message: ClaimedMessage): Promise<void> {
  const nobody = { destinataire_chiffre: '', destinataire_masque: '' };
  await held(trx, message).update({ ...WIPED, ...nobody, etat: 'sans-objet' });
}

/** Too late to be of use. The owner is told, unless nothing went wrong before. */
export async function settleExpired(ctx: Context, message: ClaimedMessage): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    const settled = await held(trx, message).update({ ...WIPED, etat: 'perime' });
    if (settled > 0 && message.derniere_erreur !== null) await tellOwner(ctx, trx, message);
  });
}

/** It was not accepted: another attempt later, or none. */
export async function settleFailed(
  ctx: Context,
  message: ClaimedMessage,
  { permanent, reason }: DeliveryError,
): Promise<void> {
  const { essais: attempts, cree_le } = message;
  const now = ctx.clock.now();
  const next = permanent ? null : nextAttempt({ attempts, createdAt: fromInstant(cree_le), now });
  if (next !== null) {
    await held(ctx.db, message).update({
      bail_jusqu_a: null,
      prochain_essai_le: toInstant(next),
      derniere_erreur: reason,
    });
    return;
  }
  await inTransaction(ctx.db, async (trx) => {
    // The letter before its message, as wherever both change.
    if (message.canal === 'courrier')
      await trx('courriers').where({ id: message.id }).forUpdate().first('id');
    const abandoned = { ...WIPED, etat: 'abandonne', derniere_erreur: reason } as const;
    const settled = await held(trx, message).update(abandoned);
    if (settled === 0) return;
    if (message.canal === 'courrier') await giveUpCourrier(ctx, trx, message.id);
    await tellOwner(ctx, trx, message);
  });
}

async function tellOwner(ctx: Context, trx: Transaction, message: MessageRow): Promise<void> {
  await recordEvent(ctx, trx, {
    espace: message.espace,
    type: 'message-non-remis',
    acteur: 'systeme',
    compteId: message.compte_id,
    professionnelId: message.professionnel_id,
    detail: labelOfMessage(message.genre),
  });
}

/** The message, if this worker still holds it: one whose lease ran out changes nothing. */
export function held(db: Queryable, message: ClaimedMessage) {
  return db('messages').where({ id: message.id, bail_jusqu_a: message.bail_jusqu_a });
}
