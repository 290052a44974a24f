import { getEspace, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';
import type { MessageDefinition } from './define-message.ts';
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
 * The courier sends it afterwards. One with `prepare` is only noted here, whoever it is for.
 */
export async function enqueue<Data, Input = Data>(
  ctx: Context,
  trx: Transaction,
  message: NewMessage<Data, Input>,
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
    ...contentOf(ctx, id, message),
  });
}

function contentOf<Data, Input>(ctx: Context, id: string, message: NewMessage<Data, Input>) {
  const { message: definition, data, espace } = message;
  if (definition.prepare)
    return {
      etat: 'a-preparer' as const,
      donnees_chiffre: messageSeals.sealInput(ctx.vault, id, data),
      contenu_chiffre: null,
    };
  // Without `prepare` the input is the data (the default of `defineMessage`).
  const written = definition.write(data as unknown as Data, getEspace(espace));
  return {
    etat: 'a-envoyer' as const,
    donnees_chiffre: null,
    contenu_chiffre: messageSeals.sealContent(ctx.vault, id, written),
  };
}
