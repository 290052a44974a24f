import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  recordSignIns,
  type Dialect,
  type TestContext,
  type TestDatabase,
} from '../../testing/index.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { purgeChain } from './purge-evenements.ts';
import { verifyChain } from './verify-chain.ts';

const PROCESS = fileURLToPath(new URL('../../testing/purge-process.ts', import.meta.url));
/** What each transaction of a purge writes, in order. */
const WRITES = [
  'delete from evenements',
  'insert into evenements',
  'update chaines set rang',
  'update chaines set origine_rang',
  'COMMIT',
] as const;

describeOnEachDialect('a purge, whose process is killed in its second transaction', (dialect) => {
  let test: TestDatabase;
  let folder: string;
  let ctx: TestContext;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'purge-'));
    test = await createSharedDatabase(dialect, folder);
    ctx = createTestContext(test.db);
    await recordSignIns(ctx, 25);
    ctx.clock.advanceSeconds(367 * 24 * 3600);
    await recordSignIns(ctx, 2);
  });
  afterEach(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const verdict = () => verifyChain(ctx, 'ordre');

  it.each(WRITES)(
    'before « %s », has done the first, and the next one goes on',
    async (killAt) => {
      const options = ['--conditions=source', '--import', 'tsx', PROCESS];
      const args = [test.url, ctx.clock.now().toISOString(), killAt];
      const child = spawn(process.execPath, [...options, ...args], { stdio: 'inherit' });
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

      expect(await verdict()).toMatchObject({ ok: true, origin: { rang: 10, evenement: 28 } });
      expect(await test.db('evenements')).toHaveLength(18);
      const all = { lignes: 10, tout: true } as const;
      // PostgreSQL keeps the locks of the dead until it notices.
      expect(await purgeChain(ctx, 'ordre', all)).toEqual({ lignes: 15, anomalie: null });
      expect(await verdict()).toMatchObject({ ok: true, origin: { rang: 25 }, head: { rang: 30 } });
    },
    60_000,
  );
});

/** A database that several processes open. */
async function createSharedDatabase(dialect: Dialect, folder: string): Promise<TestDatabase> {
  if (dialect === 'postgres') return createTestDatabase(dialect);
  const url = `sqlite:${join(folder, 'test.db')}`;
  const db = openDatabase(url);
  await migrate(db);
  return { db, url, drop: () => db.destroy() };
}
