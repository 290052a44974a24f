import { Refusal } from '../src/refusal.ts';

/** The refusal that a use case ended with; fails when it ended otherwise. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

/** How parallel works ended: `ok`, or the code of their refusal. Anything else fails. */
export async function outcomes(works: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(works);
  return settled.map((result) => {
    if (result.status === 'fulfilled') return 'ok';
    if (result.reason instanceof Refusal) return result.reason.code;
    throw result.reason;
  });
}

/** Calls `make` n times at once. */
export function atOnce<T>(n: number, make: (index: number) => Promise<T>): Promise<T>[] {
  return Array.from({ length: n }, (_, index) => make(index));
}
