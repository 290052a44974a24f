import { createRequire } from 'node:module';
import type { Knex } from 'knex';

const BetterSqlite3Client = createRequire(import.meta.url)(
  'knex/lib/dialects/better-sqlite3/index.js',
) as typeof Knex.Client;

interface Begun {
  begin(connection: unknown): Promise<unknown>;
  query(connection: unknown, sql: string): Promise<unknown>;
}

/**
 * Knex begins SQLite transactions with a plain `BEGIN`, which takes the write lock only at the first
 * write. A transaction that read before would then fail at once with SQLITE_BUSY_SNAPSHOT when another
 * process (an import beside the server) wrote meanwhile, without waiting for the busy timeout.
 * `BEGIN IMMEDIATE` waits its turn instead (https://sqlite.org/lang_transaction.html).
 */
export class ImmediateSqliteClient extends BetterSqlite3Client {
  override transaction(...args: Parameters<Knex.Client['transaction']>): Knex.Transaction {
    const transaction = super.transaction(...args) as Knex.Transaction & Begun;
    transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE;');
    return transaction;
  }
}
