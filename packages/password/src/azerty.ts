import type { OptionsGraph } from '@zxcvbn-ts/core';

/** Rows from left to right, columns from top to bottom, digits row: as fingers run over AZERTY. */
const RUNS = [
  'azertyuiopqsdfghjklmwxcvbn',
  'aqwzsxedcrfvtgbyhnuj',
  '&é"\'(-è_çà)=',
  'a1z2e3r4t5y6u7i8o9p0',
  '1a2z3e4r5t6y7u8i9o0p',
];

const MIN_RUN = 4;

/**
 * Runs over an AZERTY keyboard, and each of their beginnings, shortest first. The graph of zxcvbn
 * follows neighbouring keys only: to it, each new row or column is a new piece, and the whole of
 * them looks strong.
 */
export const AZERTY_RUNS: readonly string[] = RUNS.flatMap((run) =>
  Array.from({ length: run.length - MIN_RUN + 1 }, (_, more) => run.slice(0, MIN_RUN + more)),
).sort((a, b) => a.length - b.length);

/**
 * The AZERTY graph of language-common gives `"`, the 3 key, the neighbours of `¨`: walks along the
 * digits row would break there.
 */
export function repairAzerty(graph: OptionsGraph[string]): OptionsGraph[string] {
  return { ...graph, '"': graph['3'] ?? [] };
}
