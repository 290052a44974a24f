import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import { preparers } from '../messages/all-messages.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import type { Preparer, WrittenMessage } from './define-message.ts';
import { maskRecipient } from './mask-recipient.ts';
import { messageSeals } from './message-seals.ts';
import { renderDocuments } from './render-documents.ts';
import {
  held,
  settleExpired,
  settleFailed,
  settlePointless,
  settleSent,
} from './settle-message.ts';
import { storeLetter } from './store-letter.ts';
import { asDeliveryError, DeliveryError, type Transport, type Transports } from './transport.ts';

/** A transport has its own, shorter; this one is for those that would forget. */
const SEND_TIMEOUT_SECONDS = 30;

export type Outcome = 'sent' | 'failed' | 'dropped';

interface Ready {
  readonly to: string;
  readonly content: WrittenMessage;
}

/**
 * Carries a claimed message one step further, to its end when all goes well. Never throws for the
 * message's own failure, which is written on it; throws when the database does not answer.
 */
export async function deliverMessage(
  ctx: Context,
  transports: Transports,
  message: ClaimedMessage,
  onFault: (error: unknown, message: ClaimedMessage) => void,
): Promise<Outcome> {
  if (message.perime_le !== null && fromInstant(message.perime_le) <= ctx.clock.now()) {
    await settleExpired(ctx, message);
    return 'dropped';
  }
  try {
    const ready = message.etat === 'a-preparer' ? await prepare(ctx, message) : read(ctx, message);
    if (ready === null) return 'dropped';
    if (message.canal === 'courrier')
      return (await storeLetter(ctx, transports, message, ready)) ? 'sent' : 'dropped';
    await send(transports[message.canal], message, ready);
  } catch (error) {
    onFault(error, message);
    await settleFailed(ctx, message, asDeliveryError(error));
    return 'failed';
  }
  await settleSent(ctx, ctx.db, message);
  return 'sent';
}

function read(ctx: Context, { id, contenu_chiffre, destinataire_chiffre }: ClaimedMessage): Ready {
  if (contenu_chiffre === null) throw new Error('A message to send has no content');
  return {
    to: messageSeals.openRecipient(ctx.vault, id, destinataire_chiffre),
    content: messageSeals.openContent(ctx.vault, id, contenu_chiffre),
  };
}

/** What preparing does (a link) and the text that tells it are stored together, or not at all. */
async function prepare(ctx: Context, message: ClaimedMessage): Promise<Ready | null> {
  const { id, espace, canal, donnees_chiffre } = message;
  const run: Preparer | undefined = preparers[message.genre];
  if (!run || donnees_chiffre === null) throw new Error('A message to prepare is of no known kind');
  const input = messageSeals.openInput(ctx.vault, id, donnees_chiffre);
  return inTransaction(ctx.db, async (trx) => {
    const prepared = await run(ctx, trx, espace, input);
    if (prepared === null) {
      await settlePointless(trx, message);
      return null;
    }
    const { content, addressee } = prepared;
    const to =
      addressee?.to ?? messageSeals.openRecipient(ctx.vault, id, message.destinataire_chiffre);
    const stored = await held(trx, message).update({
      etat: 'a-envoyer',
      donnees_chiffre: null,
      contenu_chiffre: messageSeals.sealContent(ctx.vault, id, content),
      destinataire_chiffre: messageSeals.sealRecipient(ctx.vault, id, to),
      destinataire_masque: maskRecipient(canal, to),
      compte_id: addressee?.compteId ?? message.compte_id,
      professionnel_id: addressee?.professionnelId ?? message.professionnel_id,
    });
    if (stored === 0) throw new DeliveryError('lease lost');
    return { to, content };
  });
}

async function send(
  transport: Transport,
  { id, espace, canal }: ClaimedMessage,
  { to, content }: Ready,
): Promise<void> {
  const { subject, text, html = null } = content;
  const documents = await renderDocuments(content.documents);
  const timer = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    const timeout = setTimeout(
      () => reject(new DeliveryError('timeout')),
      SEND_TIMEOUT_SECONDS * 1000,
    );
    timer.signal.addEventListener('abort', () => clearTimeout(timeout));
  });
  const sending = transport.send({ id, espace, canal, to, subject, text, html, documents });
  await Promise.race([sending, late]).finally(() => timer.abort());
}
