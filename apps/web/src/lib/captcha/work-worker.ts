import type { TravailCaptcha } from '@eps/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** `preuve` of the contract, or null when no work could be done. */
export type WorkAnswer = string | null;

addEventListener('message', ({ data }: MessageEvent<TravailCaptcha>) => {
  void work(data).then((answer) => postMessage(answer));
});

/** ALTCHA's payload: the challenge with its solution. */
async function work(challenge: TravailCaptcha): Promise<WorkAnswer> {
  try {
    const solution = await solveChallenge({ challenge, deriveKey });
    return solution ? btoa(JSON.stringify({ challenge, solution })) : null;
  } catch {
    return null;
  }
}
