import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { borrowedVault, type LentKeys } from '../vault/vault.ts';
import type { HashSlots } from './hash-set.ts';
import { ImportRejected } from './import-rejected.ts';
import { prepareRows, type Advice, type Preparation } from './prepare-rows.ts';
import type { SeenRows } from './remove-moved-places.ts';

/*
 * The thread that reads, cuts, checks and seals a long registre file (`prepare-in-worker.ts`). After
 * each batch it is told the advice of who writes them, which is also the leave to go on.
 */

export interface WorkerJob {
  readonly path: string;
  readonly keys: LentKeys;
  readonly preparation: Preparation;
  readonly advice: Advice;
}

export type FromWorker =
  /** JSON of a `PreparedBatch`: a text is copied at once, objects one by one. */
  | { readonly batch: string }
  | { readonly seen: SeenSlots }
  /** Message of an `ImportRejected`. */
  | { readonly refusal: string };

/** `SeenRows`, as it is posted. */
interface SeenSlots {
  readonly places: HashSlots;
  readonly doubtful: HashSlots;
  readonly someoneUnknown: boolean;
}

/** Batches that may wait to be written. */
const AHEAD = 3;

const port = demandPort(parentPort);

await prepareFile(workerData as WorkerJob).catch((error: unknown) => {
  if (!(error instanceof ImportRejected)) throw error;
  tell({ refusal: error.message });
});

function demandPort(found: MessagePort | null): MessagePort {
  if (!found) throw new Error('To be run in a worker thread');
  return found;
}

async function prepareFile({ path, keys, preparation, advice }: WorkerJob): Promise<void> {
  const writer = watchWriter(advice);
  const current = { ...advice };
  for await (const step of prepareRows({ path }, borrowedVault(keys), preparation, current)) {
    if ('seen' in step) {
      tellSeen(step.seen);
      continue;
    }
    tell({ batch: JSON.stringify(step) });
    await writer.isReady();
    // Whoever would otherwise wait for the other does the sealing, a third of the work.
    current.sealAhead = writer.advice().sealAhead && writer.isLate();
  }
  port.close();
}

/** Counts the batches that wait to be written. */
function watchWriter(first: Advice) {
  let advice = first;
  let waiting = 0;
  let resume = (): void => undefined;
  port.on('message', (newer: Advice) => {
    advice = newer;
    waiting -= 1;
    resume();
  });
  return {
    advice: () => advice,
    isLate: () => waiting > 1,
    /** To be called after each batch: resolves once another may be prepared. */
    isReady(): Promise<void> {
      waiting += 1;
      if (waiting < AHEAD) return Promise.resolve();
      return new Promise((done) => {
        resume = done;
      });
    },
  };
}

function tellSeen({ places, doubtful, someoneUnknown }: SeenRows): void {
  const seen = { places: places.slots(), doubtful: doubtful.slots() };
  const memory = Object.values(seen).map(({ buffer }) => buffer);
  tell({ seen: { ...seen, someoneUnknown } }, memory);
}

function tell(message: FromWorker, transferred: readonly ArrayBuffer[] = []): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
  port.postMessage(message, transferred);
}
