import type { Canal, EspaceId } from '@eps/espaces';
import type { CanalMessage } from '../db/tables.ts';
import type { RenderedDocument } from './render-documents.ts';

/** A message on its way out, opened for the time of sending. */
export interface OutgoingMessage {
  /** The same at each attempt: receivers recognise a repeat by it. */
  readonly id: string;
  readonly espace: EspaceId;
  readonly canal: CanalMessage;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly documents: readonly RenderedDocument[];
}

/** A way out. `send` resolves once the message is accepted, and rejects otherwise. */
export interface Transport {
  /** Throws `DeliveryError`; any other error counts as temporary. */
  send(message: OutgoingMessage): Promise<void>;
  /** Lets go of connections. */
  close?(): void | Promise<void>;
}

/**
 * One way out for each channel. Letters need none: they are kept until `admin courriers print`;
 * `courrier` is shown each one that was laid out (the demo mailbox).
 */
export type Transports = Readonly<Record<Canal, Transport>> & { readonly courrier?: Transport };

/**
 * A message that was not accepted. It carries neither the recipient nor the provider's own words,
 * which often repeat them: `reason` is kept with the message and logged.
 */
export class DeliveryError extends Error {
  /** Trying again is useless: the address does not exist, the message is refused. */
  readonly permanent: boolean;
  /** `smtp 550`, `http 503`, `timeout`. */
  readonly reason: string;

  constructor(reason: string, { permanent = false } = {}) {
    super(`Message not accepted: ${reason}`);
    this.name = 'DeliveryError';
    this.reason = reason;
    this.permanent = permanent;
  }
}

/** Any failure of a transport as a `DeliveryError`, without its words. */
export function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return new DeliveryError(code);
  return new DeliveryError(error instanceof Error ? error.name : 'unknown');
}
