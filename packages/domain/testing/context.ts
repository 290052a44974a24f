import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles } from '../src/files/open-files.ts';
import { createHasher } from '../src/passwords/hasher.ts';
import type { Context, Visiteur } from '../src/context.ts';
import type { Database } from '../src/db/database.ts';
import { createVault } from '../src/vault/vault.ts';
import { createStrengthJudge } from '../src/passwords/strength.ts';

/** A clock that moves only when told. */
export interface TestClock {
  now(): Date;
  set(instant: string): void;
  advanceSeconds(seconds: number): void;
}

export function createTestClock(start = '2026-11-20T09:00:00.000Z'): TestClock {
  let current = new Date(start);
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = new Date(instant);
    },
    advanceSeconds: (seconds) => {
      current = new Date(current.getTime() + seconds * 1000);
    },
  };
}

export const testDataKey = Buffer.alloc(32, 7).toString('base64');

/** The real context, with a settable clock and a hash cheap enough for hundreds of tests. */
export function createTestContext(
  db: Database,
  clock = createTestClock(),
): Context & { clock: TestClock } {
  return {
    db,
    clock,
    vault: createVault(testDataKey),
    hasher: createHasher({ memoryCost: 64, timeCost: 1 }),
    strength: createStrengthJudge(),
    files: openFiles(`file:${testFolder()}`),
    addresses: { find: () => Promise.resolve([]) },
    publicUrl: 'https://portail.example',
    devCaptchaAnswer: null,
  };
}

/** Where this process keeps the files of its tests. */
function testFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'eps-files-'));
  return folder;
}

let folder: string | undefined;

/**
 * The same context, in which something else happens once while a password is being hashed: what a real
 * hash leaves tens of milliseconds for.
 */
export function whileVerifying<C extends Context>(ctx: C, work: () => Promise<unknown>): C {
  let done = false;
  return {
    ...ctx,
    hasher: {
      ...ctx.hasher,
      async verify(stored, password) {
        const right = await ctx.hasher.verify(stored, password);
        if (!done) await work();
        done = true;
        return right;
      },
    },
  };
}

/**
 * The same context, in which the first comparisons of a password wait until so many have come: attempts
 * made at once, none of which is counted before the last has found its door open.
 */
export function verifyingTogether<C extends Context>(ctx: C, attempts: number): C {
  let missing = attempts;
  let open = (): void => undefined;
  const allThere = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    ...ctx,
    hasher: {
      ...ctx.hasher,
      async verify(stored, password) {
        missing -= 1;
        if (missing <= 0) open();
        await allThere;
        return ctx.hasher.verify(stored, password);
      },
    },
  };
}

export const visiteur: Visiteur = {
  navigateur: 'navigateur-de-test',
  source: '192.0.2.1',
  appareil: 'Firefox sur Windows',
};
