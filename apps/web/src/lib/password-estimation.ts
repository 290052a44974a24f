import type { Strength } from '@eps/password';
import type { StrengthAnswer, StrengthRequest } from './password-worker.ts';

/** Where strengths are computed: a worker in the browser, something simpler in tests. */
export interface EstimationPort {
  /** Starts loading what the estimation needs. */
  warmUp(): void;
  /** Null when it could not be computed, or when a later question has replaced this one. */
  estimate(password: string, personal: readonly string[]): Promise<Strength | null>;
}

/** Estimates in a Web Worker, started at the first use; only the latest question is answered. */
export function createWorkerEstimation(): EstimationPort {
  let worker: Worker | undefined;
  let latest = 0;
  let pending: ((strength: Strength | null) => void) | undefined;

  const settle = (strength: Strength | null): void => {
    pending?.(strength);
    pending = undefined;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('password-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<StrengthAnswer>) => {
      if (data.id === latest) settle(data.strength);
    });
    // A worker that cannot run must not block the form: the server judges anyway.
    started.addEventListener('error', () => settle(null));
    return started;
  };

  return {
    warmUp() {
      worker ??= start();
    },
    estimate(password, personal) {
      settle(null);
      worker ??= start();
      latest += 1;
      const request: StrengthRequest = { id: latest, password, personal };
      worker.postMessage(request, []);
      return new Promise((resolve) => {
        pending = resolve;
      });
    },
  };
}
