import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { luhnKey } from '@eps/identifiers';
import { expect, it } from 'vitest';
import { createTestContext, registreFile } from '../../testing/index.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { importRegistre } from './import-registre.ts';

const ROWS = 12_000;

/** Another writer: asks for the write lock every millisecond, and tells how long it was refused, in ms. */
const OTHER_WRITER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const db = require(workerData.driver)(workerData.path, { timeout: 0 });
  const refusals = [];
  let since = null;
  const timer = setInterval(() => {
    try {
      db.exec('begin immediate; rollback');
      if (since !== null) refusals.push(performance.now() - since);
      since = null;
    } catch {
      since ??= performance.now();
    }
  }, 1);
  parentPort.on('message', () => {
    clearInterval(timer);
    db.close();
    parentPort.postMessage(refusals);
    parentPort.close();
  });
  parentPort.postMessage('started');
`;

it('leaves the write lock to others after each short transaction, and durable writes as they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eps-'));
  const path = join(folder, 'server.sqlite');
  const db = openDatabase(`sqlite:${path}`);
  try {
    await migrate(db);
    const rows = Array.from({ length: ROWS }, (_, index) => {
      const body = `9970${String(index).padStart(6, '0')}`;
      return { rpps: `${body}${luhnKey(body)}`, nir: '2690549588157' };
    });
    const file = join(folder, 'registre.csv');
    writeFileSync(file, registreFile(rows));

    const other = new Worker(OTHER_WRITER, {
      eval: true,
      workerData: { path, driver: createRequire(import.meta.url).resolve('better-sqlite3') },
    });
    const answer = () => new Promise<unknown>((done) => void other.once('message', done));
    await answer();
    await importRegistre(createTestContext(db), { path: file });
    const refusals = answer() as Promise<number[]>;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    other.postMessage('stop');

    const sorted = (await refusals).toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(ROWS / 500 / 3);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
    expect(await db.raw('pragma synchronous')).toEqual([{ synchronous: 2 }]);
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true });
  }
});
