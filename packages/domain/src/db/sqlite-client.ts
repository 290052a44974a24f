import { createRequire } from 'node:module';
import type { Knex } from 'knex';

const BetterSqlite3Client = createRequire(import.meta.url)(
  'knex/lib/dialects/better-sqlite3/index.js',
) as typeof Knex.Client;

interface Begun {
  begin(connection: unknown): Promise<unknown>;
  query(connection: unknown, sql: string): Promise<unknown>;
}

interface Statement {
  all(bindings: readonly unknown[]): readonly unknown[];
}

interface Connection {
  readonly name: string;
  /** True for a database that no second connection can open. */
  readonly memory: boolean;
  prepare(sql: string): Statement;
  pragma(statement: string): unknown;
  close(): void;
}

/** A connection that reads what has been committed, whatever the pool's connection is doing. */
export interface Reader {
  /** @param sql one `select` */
  read(sql: string, bindings: readonly (string | number | null)[]): readonly unknown[];
}

/**
 * Knex's client for SQLite, but for three things.
 *
 * Knex begins SQLite transactions with a plain `BEGIN`, which takes the write lock only at the first
 * write. A transaction that read before would then fail at once with SQLITE_BUSY_SNAPSHOT when another
 * process (an import beside the server) wrote meanwhile, without waiting for the busy timeout.
 * `BEGIN IMMEDIATE` waits its turn instead (https://sqlite.org/lang_transaction.html).
 *
 * Knex also prepares each statement anew each time, which takes longer than running it: a connection
 * of ours keeps those it has prepared.
 *
 * And its pool has one connection, which a transaction keeps from its beginning to its end: reads that
 * belong to none have another one, beside it (https://sqlite.org/wal.html#concurrency). It comes and
 * goes with the pool's.
 */
export class ImmediateSqliteClient extends BetterSqlite3Client {
  /** None before the first use of the pool, nor for a database in memory. */
  reader: (Reader & { close(): void }) | null = null;

  override transaction(...args: Parameters<Knex.Client['transaction']>): Knex.Transaction {
    const transaction = super.transaction(...args) as Knex.Transaction & Begun;
    transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE;');
    return transaction;
  }

  override async acquireRawConnection(): Promise<Connection> {
    const connection = keepStatements((await super.acquireRawConnection()) as Connection);
    connection.pragma('busy_timeout = 10000');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    this.reader = connection.memory ? null : this.#openReader(connection.name);
    return connection;
  }

  override async destroyRawConnection(connection: Connection): Promise<void> {
    // First: the last one to close folds the log back into the file, which a reader cannot.
    this.reader?.close();
    this.reader = null;
    await super.destroyRawConnection(connection);
  }

  #openReader(filename: string): Reader & { close(): void } {
    const driver = this.driver as new (name: string, options: object) => Connection;
    const connection = keepStatements(new driver(filename, { readonly: true, timeout: 10_000 }));
    return {
      read: (sql, bindings) => {
        this.emit('query', { sql, bindings });
        return connection.prepare(sql).all(bindings);
      },
      close: () => connection.close(),
    };
  }
}

/** For reads outside of any transaction: a transaction's own writes are seen by itself alone. */
export function readerOf(db: Knex | Knex.Transaction): Reader | null {
  const client: unknown = db.client;
  return client instanceof ImmediateSqliteClient && !db.isTransaction ? client.reader : null;
}

/** More than the server has; an import's statements of many lengths must not fill the memory. */
const KEPT_STATEMENTS = 300;
/** The others (DDL, pragmas) are rare, and may change what a kept statement would answer. */
const KEPT = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i;

function keepStatements(connection: Connection): Connection {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
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
