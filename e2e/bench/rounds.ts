/** Median, lowest and highest of several rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Visits the cases in turn, round after round (A B A B), so that a slow minute of the machine falls on all of them.
 * The first round warms up and is not kept.
 */
export async function interleave<Name extends string, Figure extends string>(
  cases: Readonly<Record<Name, () => Promise<Readonly<Record<Figure, number>>>>>,
  rounds: number,
): Promise<Record<Name, Record<Figure, Spread>>> {
  const names = Object.keys(cases) as Name[];
  const kept = new Map<Name, Readonly<Record<Figure, number>>[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const figures = await cases[name]();
      if (round > 0) kept.get(name)?.push(figures);
    }
  }
  const spreads = names.map((name) => {
    const all = kept.get(name) ?? [];
    const figures = Object.keys(all[0] ?? {}) as Figure[];
    return [
      name,
      Object.fromEntries(figures.map((figure) => [figure, spread(all.map((one) => one[figure]))])),
    ];
  });
  return Object.fromEntries(spreads) as Record<Name, Record<Figure, Spread>>;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}
