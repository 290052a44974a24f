import { getEspace, type Espace, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CanalMessage } from '../db/tables.ts';
import { createFreezeLink, readFreezable } from '../links/create-freeze-link.ts';
import type { MessageDocument } from './render-documents.ts';

/** A message ready to leave. */
export interface WrittenMessage {
  /** Never a secret: subjects are shown on locked screens. Empty for an SMS. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** PDFs joined to a mail, or the letter itself: data, which the courier renders when it sends. */
  readonly documents?: readonly MessageDocument[];
}

/** To whom a prepared message goes, once `prepare` has found them. */
export interface Addressee {
  readonly to: string;
  readonly compteId?: string;
  readonly professionnelId?: string;
}

/** One kind of message. `Input` is what the use case gives, `Data` what the text needs. */
export interface MessageDefinition<Data, Input = Data> {
  /** Stable name, kept with each message. */
  readonly genre: string;
  readonly canal: CanalMessage;
  /** What agents and owners read of it: « Lien de réinitialisation ». */
  readonly libelle?: string;
  /** The owner of an account may have to act on it at once: it carries the link that freezes the account (B3). */
  readonly securite?: true;
  /** It carries what opens or tells something: never copied to a new address that waits for its day. */
  readonly ownAddressOnly?: true;
  /** @param gel the link that freezes the account; null or absent where there is none to freeze */
  write(data: Data, espace: Espace, gel?: string | null): WrittenMessage;
  /**
   * Run by the courier, not by the request: what it does (looking an account up, making a link)
   * cannot be told from the request's duration. Null: there is nothing to send.
   * `Input` must survive JSON: no `Date`.
   */
  prepare?(ctx: Context, trx: Transaction, input: Input): Promise<Data | null>;
  /** Where a prepared message goes instead of the address that was typed. */
  addressee?(data: Data): Addressee;
}

/** Declares a kind of message and keeps its precise types. */
export function defineMessage<Data, Input = Data>(
  definition: MessageDefinition<Data, Input>,
): MessageDefinition<Data, Input> {
  return definition;
}

/** What the courier stores of a prepared message. */
export interface PreparedMessage {
  readonly content: WrittenMessage;
  readonly addressee: Addressee | null;
}

/** Prepares and writes a message whose input was kept in the outbox; null: nothing to send. */
export type Preparer = (
  ctx: Context,
  trx: Transaction,
  espace: EspaceId,
  input: unknown,
) => Promise<PreparedMessage | null>;

/** Hides the types of a kind of message, for the courier knows only its name. */
export function preparerOf<Data, Input>(definition: MessageDefinition<Data, Input>): Preparer {
  return async (ctx, trx, espace, input) => {
    if (!definition.prepare) throw new Error(`${definition.genre} is not prepared`);
    // The sealed input is what `enqueue` was given for this very kind.
    const data = await definition.prepare(ctx, trx, input as Input);
    if (data === null) return null;
    const addressee = definition.addressee?.(data) ?? null;
    const gel = definition.securite && addressee ? await freezeLink(ctx, trx, addressee) : null;
    return { content: writeMessage(definition, data, { espace, gel }), addressee };
  };
}

async function freezeLink(
  ctx: Context,
  trx: Transaction,
  { compteId, to }: Addressee,
): Promise<string | null> {
  const compte = await readFreezable(trx, compteId ?? '');
  return compte ? createFreezeLink(ctx, trx, compte, to) : null;
}

/** The text of a message. Throws when a kind that carries the freeze link leaves it out. */
export function writeMessage<Data, Input>(
  definition: MessageDefinition<Data, Input>,
  data: Data,
  { espace, gel }: { readonly espace: EspaceId; readonly gel: string | null },
): WrittenMessage {
  const written = definition.write(data, getEspace(espace), gel);
  if (gel !== null && !written.text.includes(gel))
    throw new Error(`${definition.genre} does not show the freeze link`);
  return written;
}
