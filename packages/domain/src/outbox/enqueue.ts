import type { EspaceId } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { readWaiting } from '../comptes/waiting-address.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { MessageRow } from '../db/tables.ts';
import { createFreezeLink, readFreezable } from '../links/create-freeze-link.ts';
import { newId } from '../vault/random.ts';
import { writeMessage, type MessageDefinition } from './define-message.ts';
import { maskRecipient } from './mask-recipient.ts';
import { messageSeals } from './message-seals.ts';

export interface NewMessage<Data, Input> {
  /** Of a message that something else names; drawn where it is absent. */
  readonly id?: string;
  readonly message: MessageDefinition<Data, Input>;
  readonly espace: EspaceId;
  /** E-mail address, telephone number in E.164, or lines of a postal address. */
  readonly to: string;
  readonly data: Input;
  readonly compteId?: string | null;
  readonly professionnelId?: string | null;
  /** After it, sending would be useless (an expired code): the message is dropped. */
  readonly perimeLe?: Date;
}

/**
 * Writes a message to the outbox, in the transaction of what it announces: both are kept or neither.
 * The courier sends it afterwards. One with `prepare` is only noted here, whoever it is for. A security
 * mail gets its freeze link here; while a new address waits for its day, it gets a copy, without that
 * link: whoever asked for the change must not be able to shut its owner out (B3).
 */
export async function enqueue<Data, Input = Data>(
  ctx: Context,
  trx: Transaction,
  message: NewMessage<Data, Input>,
): Promise<void> {
  const { message: definition, espace, data } = message;
  if (definition.prepare) {
    return insert(ctx, trx, message, (id) => ({
      etat: 'a-preparer',
      donnees_chiffre: messageSeals.sealInput(ctx.vault, id, data),
      contenu_chiffre: null,
    }));
  }
  const write = (gel: string | null) => {
    // Without `prepare` the input is the data (the default of `defineMessage`).
    const written = writeMessage(definition, data as unknown as Data, { espace, gel });
    return (id: string) => ({
      etat: 'a-envoyer' as const,
      donnees_chiffre: null,
      contenu_chiffre: messageSeals.sealContent(ctx.vault, id, written),
    });
  };
  const compte = definition.securite ? await readFreezable(trx, message.compteId ?? '') : undefined;
  if (!compte) return insert(ctx, trx, message, write(null));
  const gel = await createFreezeLink(ctx, trx, compte, message.to);
  await insert(ctx, trx, message, write(gel));
  const isOwn = compte.email_norme === normaliseEmail(message.to);
  const copy = isOwn && !definition.ownAddressOnly ? readWaiting(ctx, compte) : null;
  if (copy !== null) await insert(ctx, trx, { ...message, to: copy.email }, write(null));
}

type Content = Pick<MessageRow, 'etat' | 'donnees_chiffre' | 'contenu_chiffre'>;

async function insert<Data, Input>(
  ctx: Context,
  trx: Transaction,
  message: NewMessage<Data, Input>,
  contentOf: (id: string) => Content,
): Promise<void> {
  const { message: definition, espace, to } = message;
  const now = toInstant(ctx.clock.now());
  const id = message.id ?? newId();
  await trx('messages').insert({
    id,
    espace,
    genre: definition.genre,
    canal: definition.canal,
    compte_id: message.compteId ?? null,
    professionnel_id: message.professionnelId ?? null,
    destinataire_chiffre: messageSeals.sealRecipient(ctx.vault, id, to),
    destinataire_masque: maskRecipient(definition.canal, to),
    essais: 0,
    prochain_essai_le: now,
    bail_jusqu_a: null,
    perime_le: message.perimeLe ? toInstant(message.perimeLe) : null,
    cree_le: now,
    envoye_le: null,
    derniere_erreur: null,
    ...contentOf(id),
  });
}
