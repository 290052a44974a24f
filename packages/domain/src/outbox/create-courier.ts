import type { Context } from '../context.ts';
import type { CanalMessage } from '../db/tables.ts';
import { claimMessages, type ClaimedMessage } from './claim-messages.ts';
import { deliverMessage, type Outcome } from './deliver-message.ts';
import type { Transports } from './transport.ts';

const CHANNELS: readonly CanalMessage[] = ['sms', 'email', 'courrier'];
/** Messages of a channel on their way at once: one that hangs holds one place. */
const PLACES = 4;

export interface CourierOptions {
  /** Between two looks at an empty outbox. */
  readonly pollMs?: number;
  /** Told of every failed attempt; `message` is absent when the outbox itself does not answer. */
  readonly onFault?: (error: unknown, message?: FaultyMessage) => void;
}

/** What a log may say of a message. */
export interface FaultyMessage {
  readonly id: string;
  readonly genre: string;
  readonly attempts: number;
}

export interface Courier {
  start(): void;
  /** Takes nothing more, waits for what is on its way, lets go of the transports. */
  stop(): Promise<void>;
  /** Sends all that is due now, of one channel or of all. `failed` counts attempts, not messages given up. */
  flush(canal?: CanalMessage): Promise<{ sent: number; failed: number }>;
  /** Look at once: a message has just been written. */
  nudge(): void;
}

/**
 * The worker that empties the outbox. Several may run, in one process or many: a message is leased
 * by one of them at a time. Delivery is at least once, under a stable id.
 */
export function createCourier(
  ctx: Context,
  transports: Transports,
  options: CourierOptions = {},
): Courier {
  const { pollMs = 1000, onFault = () => undefined } = options;
  const tell = (error: unknown, { id, genre, essais }: ClaimedMessage): void =>
    onFault(error, { id, genre, attempts: essais });
  const deliver = (message: ClaimedMessage) => deliverMessage(ctx, transports, message, tell);
  const lanes = CHANNELS.map((canal) => createLane(ctx, { canal, pollMs, deliver, onFault }));

  return {
    start: () => lanes.forEach((lane) => lane.start()),
    nudge: () => lanes.forEach((lane) => lane.look()),
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()));
      for (const transport of Object.values(transports)) await transport?.close?.();
    },
    async flush(canal) {
      const asked = lanes.filter((lane) => canal === undefined || lane.canal === canal);
      const outcomes = (await Promise.all(asked.map((lane) => lane.flush()))).flat();
      const count = (kind: Outcome) => outcomes.filter((outcome) => outcome === kind).length;
      return { sent: count('sent'), failed: count('failed') };
    },
  };
}

interface LaneOptions {
  readonly canal: CanalMessage;
  readonly pollMs: number;
  readonly deliver: (message: ClaimedMessage) => Promise<Outcome>;
  readonly onFault: (error: unknown) => void;
}

/** One channel: its provider's troubles are not those of the other. */
function createLane(ctx: Context, { canal, pollMs, deliver, onFault }: LaneOptions) {
  const onTheWay = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  const state = { open: false, lookAgain: false };

  const look = (): void => {
    if (!state.open) return;
    state.lookAgain = true;
    looking ??= lookWhileAsked().finally(() => {
      looking = null;
    });
  };

  async function lookWhileAsked(): Promise<void> {
    clearTimeout(timer);
    while (state.lookAgain && state.open && onTheWay.size < PLACES) {
      state.lookAgain = false;
      const free = PLACES - onTheWay.size;
      const taken = await claimMessages(ctx, canal, free).catch(report);
      for (const message of taken) carry(message);
    }
    if (state.open) timer = setTimeout(look, pollMs);
  }

  function carry(message: ClaimedMessage): void {
    const way = deliver(message)
      .catch(report)
      .finally(() => {
        onTheWay.delete(way);
        look();
      });
    onTheWay.add(way);
  }

  function report(error: unknown): [] {
    onFault(error);
    return [];
  }

  return {
    canal,
    look,
    start() {
      state.open = true;
      look();
    },
    async stop() {
      state.open = false;
      clearTimeout(timer);
      await looking;
      await Promise.all(onTheWay);
    },
    async flush(): Promise<Outcome[]> {
      const outcomes: Outcome[] = [];
      for (;;) {
        const taken = await claimMessages(ctx, canal, PLACES);
        if (taken.length === 0) return outcomes;
        outcomes.push(...(await Promise.all(taken.map(deliver))));
      }
    },
  };
}
