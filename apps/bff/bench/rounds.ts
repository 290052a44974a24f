/** One thing measured: `measure` runs once per round and answers a figure. */
export interface Case {
  readonly name: string;
  readonly unit: string;
  readonly measure: () => Promise<number>;
}

export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Visits the cases in turn, round after round (A B C A B C), so that a slow minute of the machine falls
 * on all of them. The first round warms up and is not kept.
 */
export async function interleave(
  cases: readonly Case[],
  rounds: number,
): Promise<Map<string, Figure>> {
  const kept = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, measure } of cases) {
      const figure = await measure();
      if (round > 0) kept.get(name)?.push(figure);
    }
  }
  return new Map(
    cases.map(({ name, unit }) => [name, { name, unit, ...spread(kept.get(name) ?? []) }]),
  );
}

/** Median, lowest and highest. */
export function spread(values: readonly number[]): { median: number; min: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return { median: middle, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
