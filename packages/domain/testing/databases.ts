import { randomBytes } from 'node:crypto';
import { describe } from 'vitest';
import { openDatabase, type Database } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';

export type Dialect = 'sqlite' | 'postgres';

const postgresUrl = process.env['TEST_PG_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const postgresAnswers = await answers(postgresUrl);

/**
 * Declares the same suite on each dialect. SQLite always; PostgreSQL when a server answers at
 * `TEST_PG_URL`, otherwise the suite is shown as skipped.
 */
export function describeOnEachDialect(name: string, suite: (dialect: Dialect) => void): void {
  describe(`${name} (sqlite)`, () => suite('sqlite'));
  describe.skipIf(!postgresAnswers)(`${name} (postgres)`, () => suite('postgres'));
}

export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  /** Closes it and, for PostgreSQL, drops it. */
  drop(): Promise<void>;
}

/** A private database; with the schema unless `migrated` is false. */
export async function createTestDatabase(
  dialect: Dialect,
  { migrated = true } = {},
): Promise<TestDatabase> {
  const created = dialect === 'sqlite' ? createSqlite() : await createPostgres();
  if (migrated) await migrate(created.db);
  return created;
}

function createSqlite(): TestDatabase {
  const url = 'sqlite::memory:';
  const db = openDatabase(url);
  return { db, url, drop: () => db.destroy() };
}

async function createPostgres(): Promise<TestDatabase> {
  const name = `eps_test_${randomBytes(6).toString('hex')}`;
  await onServer((server) => server.raw(`create database ${name}`));
  const url = Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).href;
  const db = openDatabase(url);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      await onServer((server) => server.raw(`drop database ${name} with (force)`));
    },
  };
}

async function onServer(work: (server: Database) => PromiseLike<unknown>): Promise<void> {
  const server = openDatabase(postgresUrl);
  try {
    await work(server);
  } finally {
    await server.destroy();
  }
}

async function answers(url: string): Promise<boolean> {
  const server = openDatabase(url);
  try {
    await server.raw('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await server.destroy();
  }
}
