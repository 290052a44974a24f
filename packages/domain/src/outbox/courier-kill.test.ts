import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
} from '../../testing/index.ts';
import type { Dialect } from '../../testing/index.ts';
import { inTransaction, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { codeSms } from '../messages/code-sms.ts';
import { enqueue } from './enqueue.ts';

const MESSAGES = 60;
const KILLS = 4;
/** Messages that a courier has on the way at once. */
const PLACES = 4;
const WORKER = fileURLToPath(new URL('../../testing/courier-process.ts', import.meta.url));

/** A provider that notes what it accepts; the worker is killed after each `perKill` messages. */
async function createProvider(perKill: number, kill: () => void) {
  const accepted: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      accepted.push(typeof body === 'object' && body && 'id' in body ? String(body.id) : '');
      // Accepted here, and never noted there: the worst instant.
      if (accepted.length % perKill === 0) kill();
      response.writeHead(202).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { accepted, url: `http://127.0.0.1:${port}/`, close };
}

/** A database that several processes open. */
async function createSharedDatabase(dialect: Dialect) {
  if (dialect === 'postgres') return createTestDatabase(dialect);
  const folder = mkdtempSync(join(tmpdir(), 'courier-'));
  const url = `sqlite:${join(folder, 'test.db')}`;
  const db = openDatabase(url);
  await migrate(db);
  const drop = async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  };
  return { db, url, drop };
}

describeOnEachDialect('a courier killed again and again', (dialect) => {
  it('delivers every message, under one id each', { timeout: 120_000 }, async () => {
    const test = await createSharedDatabase(dialect);
    const ctx = createTestContext(test.db);
    await inTransaction(test.db, async (trx) => {
      const data = { code: '123456', parcours: 'inscription', lifetimeMinutes: 10 } as const;
      for (let made = 0; made < MESSAGES; made += 1)
        await enqueue(ctx, trx, { message: codeSms, espace: 'ordre', to: '+33639980001', data });
    });
    const current: { kill: () => void } = { kill: () => undefined };
    const provider = await createProvider(10, () => current.kill());
    const start = (run: number) => {
      // A minute later each time: the leases of the dead are over.
      const instant = new Date(ctx.clock.now().getTime() + run * 60_000).toISOString();
      const args = ['--conditions=source', '--import', 'tsx', WORKER, test.url, provider.url];
      return spawn(process.execPath, [...args, instant], { stdio: 'inherit' });
    };

    for (let run = 0; run < KILLS; run += 1) {
      const worker = start(run);
      current.kill = () => worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    current.kill = () => undefined;
    const last = start(KILLS);
    const left = () => test.db('messages').whereNot('etat', 'envoye');
    await expect.poll(left, { timeout: 60_000 }).toHaveLength(0);
    last.kill('SIGKILL');
    await once(last, 'exit');
    provider.close();

    const ids = (await test.db('messages').select('id')).map(({ id }) => id).sort();
    expect([...new Set(provider.accepted)].sort()).toEqual(ids);
    expect(provider.accepted.length).toBeLessThanOrEqual(MESSAGES + KILLS * PLACES);
    await test.drop();
  });
});
