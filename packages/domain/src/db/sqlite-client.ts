import { createRequire } from 'node:module';
import type { Knex } from 'knex';

const BetterSqlite3Client = createRequire(import.meta.url)(
  'knex/lib/dialects/better-sqlite3/index.js',
) as typeof Knex.Client;

interface Begun {
  begin(connection: unknown): Promise<unknown>;
  query(connection: unknown, sql: string): Promise<unknown>;
}

interface Connection {
  prepare(sql: string): unknown;
}

/**
 * Knex's client for SQLite, but for two things.
 *
 * Knex begins SQLite transactions with a plain `BEGIN`, which takes the write lock only at the first
 * write. A transaction that read before would then fail at once with SQLITE_BUSY_SNAPSHOT when another
 * process (an import beside the server) wrote meanwhile, without waiting for the busy timeout.
 * `BEGIN IMMEDIATE` waits its turn instead (https://sqlite.org/lang_transaction.html).
 *
 * Knex also prepares each statement anew each time, which takes longer than running it: a connection
 * of ours keeps those it has prepared.
 */
export class ImmediateSqliteClient extends BetterSqlite3Client {
  override transaction(...args: Parameters<Knex.Client['transaction']>): Knex.Transaction {
    const transaction = super.transaction(...args) as Knex.Transaction & Begun;
    transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE;');
    return transaction;
  }

  override async acquireRawConnection(): Promise<Connection> {
    return keepStatements((await super.acquireRawConnection()) as Connection);
  }
}

/** More than the server has; an import's statements of many lengths must not fill the memory. */
const KEPT_STATEMENTS = 300;
/** The others (DDL, pragmas) are rare, and may change what a kept statement would answer. */
const KEPT = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i;

function keepStatements(connection: Connection): Connection {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  connection.prepare = (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(sql);
    if (!KEPT.test(sql) || kept.size >= KEPT_STATEMENTS) kept.clear();
    if (KEPT.test(sql)) kept.set(sql, statement);
    return statement;
  };
  return connection;
}
