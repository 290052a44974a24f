const SAMPLES = 150;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Distance of the 5th percentiles, the two kinds taken in turn so that a slow moment hits both. */
export async function floorGap<T>(sample: (of: T) => Promise<number>, a: T, b: T): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < SAMPLES; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const kind of order) times[kind as 0 | 1].push(await sample(kind === 0 ? a : b));
  }
  const [floorA, floorB] = times.map(
    (list) => list.sort((x, y) => x - y)[Math.floor(list.length / 20)] ?? 0,
  );
  return Math.abs((floorA ?? 0) - (floorB ?? 0));
}
