import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedLoop, type HttpRequest } from './load.ts';
import { PASSWORD, startPortal } from './portal.ts';
import { startServer } from './process.ts';
import type { Findings } from './report.ts';
import { interleave } from './rounds.ts';

const SECONDS = 4;

/** Sign-ins per second at 10 connections, audit and lock-out included, against one bare argon2id verify. */
export async function signInFigures(rounds: number): Promise<Findings> {
  const floor = await startServer('./floors/hash-server.js', {});
  const portal = await startPortal();
  const bare: HttpRequest = {
    url: `${floor.origin}/`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ motDePasse: PASSWORD }),
  };
  const figures = await interleave(
    [
      { name: 'bare argon2id verify', unit: '/s', measure: () => closedLoop([bare], 10, SECONDS) },
      { name: 'sign-in', unit: '/s', measure: () => closedLoop(portal.signIns, 10, SECONDS) },
    ],
    rounds,
  );
  await Promise.all([floor.stop(), portal.stop()]);
  return {
    title: 'Sign-ins per second, 10 connections',
    figures: [...figures.values()],
    ratios: [ratio(figures, 'sign-in', 'bare argon2id verify', '≥', 0.75)],
  };
}

/** Session checks per second at 50 connections, against a plain express-session handler on the same store. */
export async function sessionFigures(rounds: number): Promise<Findings> {
  const floor = await startServer('./floors/session-server.js', {
    FLOOR_DB: join(mkdtempSync(join(tmpdir(), 'eps-floor-')), 'floor.sqlite'),
  });
  const portal = await startPortal();
  const opened = await fetch(`${floor.origin}/in`, { method: 'POST' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const plain: HttpRequest = { url: `${floor.origin}/me`, headers: { cookie } };
  const figures = await interleave(
    [
      {
        name: 'plain express-session',
        unit: '/s',
        measure: () => closedLoop([plain], 50, SECONDS),
      },
      {
        name: 'session check',
        unit: '/s',
        measure: () => closedLoop(portal.sessionChecks, 50, SECONDS),
      },
    ],
    rounds,
  );
  await Promise.all([floor.stop(), portal.stop()]);
  return {
    title: 'Session checks per second, 50 connections',
    figures: [...figures.values()],
    ratios: [ratio(figures, 'session check', 'plain express-session', '≥', 1)],
  };
}

export function ratio(
  figures: ReadonlyMap<string, { median: number }>,
  ours: string,
  limit: string,
  sense: '≥' | '≤',
  bar: number,
) {
  const value =
    (figures.get(ours)?.median ?? Number.NaN) / (figures.get(limit)?.median ?? Number.NaN);
  return { name: `${ours} / ${limit}`, value, bar: { sense, value: bar } } as const;
}
