import { on } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { lendKeys, type Vault } from '../vault/vault.ts';
import { isFile, type ImportFile, type ImportSource } from './decode-utf8.ts';
import { createHashSet } from './hash-set.ts';
import { ImportRejected } from './import-rejected.ts';
import type { Advice, Preparation, PreparedBatch, PreparedEnd } from './prepare-rows.ts';
import type { FromWorker, WorkerJob } from './prepare-worker.ts';
import { PRIVATE_FINGERPRINTS } from './private-seals.ts';
import { ROW_FINGERPRINTS } from './row-keys.ts';

/** Shorter files are prepared before a worker has started. */
const LONG_FILE_BYTES = 1024 * 1024;

/** Keeps the heap of the worker, and so the memory of an import, small. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 };

/** The file, where it is one and long enough for a thread of its own. */
export async function asLongFile(source: ImportSource): Promise<ImportFile | null> {
  return isFile(source) && (await stat(source.path)).size > LONG_FILE_BYTES ? source : null;
}

/**
 * Does what `prepareRows` does, in another thread. It is a few batches ahead, never more. Throws what
 * `prepareRows` throws; the thread is gone once the last batch was taken, or an error came.
 */
export async function* prepareInWorker(
  { path }: ImportFile,
  vault: Vault,
  preparation: Preparation,
  advice: Readonly<Advice>,
): AsyncGenerator<PreparedBatch | PreparedEnd> {
  const keys = lendKeys(vault, [...ROW_FINGERPRINTS, ...PRIVATE_FINGERPRINTS]);
  const job: WorkerJob = { path, keys, preparation, advice };
  const worker = startWorker(job);
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] })) {
      const told = message as FromWorker;
      if ('refusal' in told) throw new ImportRejected(told.refusal);
      if ('seen' in told) {
        const { places, doubtful, someoneUnknown } = told.seen;
        const seen = {
          places: createHashSet(places),
          doubtful: createHashSet(doubtful),
          someoneUnknown,
        };
        return yield { seen };
      }
      yield JSON.parse(told.batch) as PreparedBatch;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(advice);
    }
    throw new Error('The thread that prepares the rows has ended early');
  } finally {
    await worker.terminate();
  }
}

/** From compiled code as it is; from sources, in development and in tests, with a loader for them. */
function startWorker(workerData: WorkerJob): Worker {
  const options = { workerData, resourceLimits: RESOURCE_LIMITS };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('prepare-worker.js', import.meta.url), options);
  const entry = new URL('prepare-worker.ts', import.meta.url).href;
  // Found from the working directory, which is in the workspace.
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${entry}'); })`;
  return new Worker(script, { ...options, eval: true, execArgv: ['--conditions=source'] });
}
