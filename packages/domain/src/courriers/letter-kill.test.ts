import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  insertTiers,
  letterSteps,
  type Dialect,
  type LetterStep,
  type TestDatabase,
} from '../../testing/index.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';

const PROCESS = fileURLToPath(new URL('../../testing/letter-process.ts', import.meta.url));
/** What each step writes, in order; PostgreSQL is killed at the last ones only. */
const WRITES = {
  issue: [
    'insert into codes_confidentiels',
    'insert into courriers',
    'insert into messages',
    'insert into liens',
    'insert into evenements',
    'COMMIT',
  ],
  'lay-out': [
    'update messages set bail_jusqu_a',
    'update courriers set lot',
    'update courriers set pdf_chiffre',
    'update messages set donnees_chiffre',
    'COMMIT',
  ],
  print: ['update courriers set etat', 'insert into evenements', 'COMMIT'],
} as const satisfies Record<LetterStep, readonly string[]>;

describeOnEachDialect('a letter, whose process is killed before each write', (dialect) => {
  let test: TestDatabase;
  let folder: string;
  let professionnelId: string;
  let ctx: ReturnType<typeof createTestContext>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'letter-'));
    test = await createSharedDatabase(dialect, folder);
    ctx = createTestContext(test.db);
    const { professionnel } = await insertTiers(ctx);
    professionnelId = professionnel.id;
  });
  afterEach(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a step in a process of its own, to be killed; `minutes` later: leases are over. */
  async function runKilled(step: LetterStep, killAt: string): Promise<void> {
    ctx.clock.advanceSeconds(60);
    const options = ['--conditions=source', '--import', 'tsx', PROCESS];
    const args = [step, test.url, ctx.clock.now().toISOString(), killAt, professionnelId, folder];
    const child = spawn(process.execPath, [...options, ...args], { stdio: 'inherit' });
    expect([killAt, await once(child, 'exit')]).toEqual([killAt, [null, 'SIGKILL']]);
  }

  const run = async (step: LetterStep) => {
    await letterSteps[step](ctx, { professionnelId, folder });
  };

  /** Kills the step before each of its writes: nothing of it is left. Then lets it end. */
  async function killEverywhere(step: LetterStep, check: () => Promise<boolean>): Promise<void> {
    for (const statement of WRITES[step].slice(dialect === 'sqlite' ? 0 : -2)) {
      await runKilled(step, statement);
      expect([statement, await check()]).toEqual([statement, false]);
    }
    ctx.clock.advanceSeconds(60);
    // PostgreSQL keeps the locks of the dead until it notices: a courier passes over them.
    const done = () => run(step).then(check);
    await expect.poll(done, { timeout: 30_000, interval: 500 }).toBe(true);
  }

  const count = async (table: 'codes_confidentiels' | 'courriers' | 'liens' | 'evenements') =>
    (await test.db(table)).length;

  it('is issued with its code, its message, its notice and its link, or not at all', async () => {
    await killEverywhere('issue', async () => {
      const messages = await test.db('messages').select('genre');
      const issued = await count('codes_confidentiels');
      expect(issued).toBeLessThanOrEqual(1);
      for (const table of ['courriers', 'liens', 'evenements'] as const)
        expect(await count(table)).toBe(issued);
      expect(messages.map(({ genre }) => genre).sort()).toEqual(
        issued === 1 ? ['courrier-code', 'courrier-en-route'] : [],
      );
      return issued === 1;
    });
  }, 180_000);

  it('is laid out, and loses its text, at once', async () => {
    await run('issue');
    await killEverywhere('lay-out', async () => {
      const [courrier] = await test.db('courriers');
      const [message] = await test.db('messages').where({ canal: 'courrier' });
      const stored = courrier?.pdf_chiffre !== null;
      expect(message?.contenu_chiffre === null).toBe(stored);
      expect(message?.etat).toBe(stored ? 'envoye' : 'a-envoyer');
      expect(courrier?.etat).toBe('demande');
      return stored;
    });
    expect(await test.db('courriers')).toMatchObject([{ lot_rang: 1 }]);
  }, 180_000);

  it('is printed once its file is whole, under one name', async () => {
    await run('issue');
    await run('lay-out');
    await killEverywhere('print', async () => {
      const [courrier] = await test.db('courriers');
      const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
      const printed = courrier?.etat === 'imprime';
      expect(courrier?.pdf_chiffre === null).toBe(printed);
      expect(files.length).toBeLessThanOrEqual(1);
      expect(printed ? files.length : 1).toBe(1);
      for (const name of files)
        expect(readFileSync(join(folder, name)).toString('latin1')).toMatch(/%%EOF\s*$/);
      expect(await test.db('evenements').where({ type: 'courrier-imprime' })).toHaveLength(
        printed ? 1 : 0,
      );
      return printed;
    });
  }, 180_000);
});

/** A database that several processes open. */
async function createSharedDatabase(dialect: Dialect, folder: string): Promise<TestDatabase> {
  if (dialect === 'postgres') return createTestDatabase(dialect);
  const url = `sqlite:${join(folder, 'test.db')}`;
  const db = openDatabase(url);
  await migrate(db);
  return { db, url, drop: () => db.destroy() };
}
