import type { Knex } from 'knex';
import type { Database } from './database.ts';
import { migrations, type Migration } from '../../migrations/index.ts';

/** Migrations are modules, not files found at run time: the compiled package carries them. */
const source: Knex.MigrationSource<Migration> = {
  getMigrations: () => Promise.resolve([...migrations]),
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) => Promise.resolve(migration),
};

const config: Knex.MigratorConfig = { migrationSource: source, tableName: 'migrations' };

/** Brings the schema to the newest version; safe to run from several processes. */
export async function migrate(db: Database): Promise<string[]> {
  const [, applied] = (await db.migrate.latest(config)) as [number, string[]];
  return applied;
}

/** Undoes every migration, newest first. */
export async function rollbackAll(db: Database): Promise<string[]> {
  const [, undone] = (await db.migrate.rollback(config, true)) as [number, string[]];
  return undone;
}

/** Names of the migrations not applied yet. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const [, pending] = (await db.migrate.list(config)) as [unknown, Migration[]];
  return pending.map((migration) => migration.name);
}
