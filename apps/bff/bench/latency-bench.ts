import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { background, fixedRate, p99 } from './load.ts';
import { startPortal } from './portal.ts';
import { startServer } from './process.ts';
import type { Findings } from './report.ts';
import { interleave } from './rounds.ts';
import { ratio } from './throughput-bench.ts';

/** Seconds measured at a time: 30 requests stand above the p99, a dozen of shorter windows moved it by half. */
const WINDOW_S = 10;

/** p99 of the session check at 300 requests per second, against a bare handler on SQLite. */
export async function latencyFigures(rounds: number): Promise<Findings> {
  const floor = await startServer('./floors/row-server.js', {});
  const portal = await startPortal();
  const bare = { url: `${floor.origin}/` };
  const figures = await interleave(
    [
      {
        name: 'bare handler, p99',
        unit: 'ms',
        measure: async () => p99(await fixedRate(() => bare, 300, WINDOW_S)),
      },
      {
        name: 'session check, p99',
        unit: 'ms',
        measure: async () => p99(await fixedRate(turn(portal.sessionChecks), 300, WINDOW_S)),
      },
    ],
    rounds,
  );
  await Promise.all([floor.stop(), portal.stop()]);
  return {
    title: 'Session check at 300 requests per second',
    figures: [...figures.values()],
    ratios: [ratio(figures, 'session check, p99', 'bare handler, p99', '≤', 2.5)],
  };
}

/** p99 of session checks (50/s) and of a static file (20/s) while 20 connections sign in without pause. */
export async function stormFigures(rounds: number): Promise<Findings> {
  const portal = await startPortal();
  const asset = {
    url: `${portal.origin}/assets/${largestScript()}`,
    headers: { 'Accept-Encoding': 'br' },
  };
  const inStorm = async (measure: () => Promise<number[]>) => {
    const calm = background(portal.signIns, 20);
    const latencies = await measure();
    await calm();
    return p99(latencies);
  };
  const figures = await interleave(
    [
      {
        name: 'session check, p99',
        unit: 'ms',
        measure: () => inStorm(() => fixedRate(turn(portal.sessionChecks), 50, 5)),
      },
      {
        name: 'static file, p99',
        unit: 'ms',
        measure: () => inStorm(() => fixedRate(() => asset, 20, 5)),
      },
    ],
    rounds,
  );
  await portal.stop();
  return {
    title: 'While 20 connections sign in without pause',
    figures: [...figures.values()],
    ratios: [...figures.values()].map(({ name, median }) => ({
      name: `${name} (ms)`,
      value: median,
      bar: { sense: '≤', value: 25 },
    })),
  };
}

function turn<T>(items: readonly T[]): (index: number) => T {
  return (index) => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error('Nothing to ask for');
    return item;
  };
}

function largestScript(): string {
  const folder = fileURLToPath(new URL('../../../web/dist/assets/', import.meta.url));
  const script = readdirSync(folder).find((file) => /^index-.*\.js$/.test(file));
  if (!script) throw new Error('Build the web application first');
  return script;
}
