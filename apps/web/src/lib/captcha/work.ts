import type { TravailCaptcha } from '@eps/contracts';
import { createContext } from 'react';
import type { WorkAnswer } from './work-worker.ts';

/** Does the work that stands for the image: in a worker of the browser, something simpler in tests. */
export type Work = (travail: TravailCaptcha, signal: AbortSignal) => Promise<WorkAnswer>;

/** A few seconds in a Web Worker of its own, ended with the signal. Null when it could not be done. */
export function workInWorker(travail: TravailCaptcha, signal: AbortSignal): Promise<WorkAnswer> {
  const worker = new Worker(new URL('work-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WorkAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => resolve(null));
    worker.postMessage(travail, []);
  }).finally(() => worker.terminate());
}

/** Tests put their own here. */
export const WorkContext = createContext<Work>(workInWorker);
