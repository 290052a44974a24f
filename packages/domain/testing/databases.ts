import { randomBytes } from 'node:crypto';
import { describe } from 'vitest';
import { openDatabase, type Database } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';
import { databaseUrl, onServer, postgresAnswers, templateName } from './postgres-template.ts';

export type Dialect = 'sqlite' | 'postgres';

const postgresIsThere = await postgresAnswers();

/**
 * Declares the same suite on each dialect. SQLite always; PostgreSQL when a server answers at
 * `TEST_PG_URL`, otherwise the suite is shown as skipped.
 */
export function describeOnEachDialect(name: string, suite: (dialect: Dialect) => void): void {
  describe(`${name} (sqlite)`, () => {
    suite('sqlite');
  });
  describe.skipIf(!postgresIsThere)(`${name} (postgres)`, () => {
    suite('postgres');
  });
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
  if (dialect === 'postgres') return createPostgres(migrated);
  const url = 'sqlite::memory:';
  const db = openDatabase(url);
  if (migrated) await migrate(db);
  return { db, url, drop: () => db.destroy() };
}

async function createPostgres(migrated: boolean): Promise<TestDatabase> {
  const name = `eps_test_${randomBytes(6).toString('hex')}`;
  const template = migrated ? templateName() : undefined;
  await onServer((server) =>
    server.raw(`create database ${name}${template ? ` template ${template}` : ''}`),
  );
  const url = databaseUrl(name);
  const db = openDatabase(url);
  if (migrated) await migrate(db);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      await onServer((server) => server.raw(`drop database ${name} with (force)`));
    },
  };
}
