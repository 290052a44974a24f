import { loadEstimator, type Strength } from '@eps/password';

/** What the page asks of the worker. */
export interface StrengthRequest {
  readonly id: number;
  readonly password: string;
  readonly personal: readonly string[];
}

/** Its answer; `strength` is null when the dictionaries could not be loaded. */
export interface StrengthAnswer {
  readonly id: number;
  readonly strength: Strength | null;
}

// Loading starts with the worker, so that the dictionaries are there by the time something is typed.
void loadEstimator().catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<StrengthRequest>) => {
  void estimate(data).then((answer) => postMessage(answer));
});

async function estimate({ id, password, personal }: StrengthRequest): Promise<StrengthAnswer> {
  try {
    const estimator = await loadEstimator();
    return { id, strength: estimator.estimate(password, personal) };
  } catch {
    return { id, strength: null };
  }
}
