import { randomBytes } from 'node:crypto';
import { openDatabase, type Database } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';

export const postgresUrl =
  process.env['TEST_PG_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const TEMPLATE_VARIABLE = 'EPS_TEST_PG_TEMPLATE';

/**
 * Vitest global set-up: migrates one PostgreSQL database, that every suite then copies (an order of
 * magnitude faster than migrating each), and drops it at the end.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (!(await postgresAnswers())) return undefined;
  const name = `eps_template_${randomBytes(6).toString('hex')}`;
  await onServer((server) => server.raw(`create database ${name}`));
  const db = openDatabase(databaseUrl(name));
  await migrate(db);
  await db.destroy();
  process.env[TEMPLATE_VARIABLE] = name;
  return () => onServer((server) => server.raw(`drop database ${name} with (force)`));
}

/** Name of the migrated database to copy, where the set-up made one. */
export function templateName(): string | undefined {
  return process.env[TEMPLATE_VARIABLE];
}

/** Commits that do not wait for the disk: what tests write does not outlive them. */
const WITHOUT_WAITING = '-c synchronous_commit=off';

export function databaseUrl(name: string): string {
  const url = Object.assign(new URL(postgresUrl), { pathname: `/${name}` });
  url.searchParams.set('options', WITHOUT_WAITING);
  return url.href;
}

export async function onServer(work: (server: Database) => PromiseLike<unknown>): Promise<void> {
  const server = openDatabase(postgresUrl);
  try {
    await work(server);
  } finally {
    await server.destroy();
  }
}

export async function postgresAnswers(): Promise<boolean> {
  return onServer((server) => server.raw('select 1')).then(
    () => true,
    () => false,
  );
}
