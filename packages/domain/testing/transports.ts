import type { OutgoingMessage, Transport } from '../src/outbox/transport.ts';

export interface FakeTransport extends Transport {
  /** What was accepted, in order. */
  readonly accepted: OutgoingMessage[];
  /** What to do with the next message: throw, hang, or accept when it returns. */
  behave: (message: OutgoingMessage) => void | Promise<void>;
}

/** A transport that accepts everything, until it is told otherwise. */
export function createFakeTransport(): FakeTransport {
  const transport: FakeTransport = {
    accepted: [],
    behave: () => undefined,
    async send(message) {
      await transport.behave(message);
      transport.accepted.push(message);
    },
  };
  return transport;
}
