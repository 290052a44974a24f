import knex, { type Knex } from 'knex';
import { ImmediateSqliteClient } from './sqlite-client.ts';
import './tables.ts';

export type Database = Knex;
export type Transaction = Knex.Transaction;
/** Where a query runs: directly, or within the use case's transaction. */
export type Queryable = Database | Transaction;

/**
 * Opens a database. `sqlite:PATH` (`sqlite::memory:` for a private one) or `postgres://…`.
 *
 * SQLite: WAL, foreign keys on, `synchronous=FULL` so that an acknowledged write survives a power cut
 * (all but the cookie's pointers, see `write-lightly.ts`),
 * transactions take the write lock at once, hot reads have a connection of their own (see
 * `sqlite-client.ts`), and a second process (an import) is waited for up to 10 s.
 */
export function openDatabase(url: string): Database {
  if (url.startsWith('sqlite:')) return openSqlite(url.slice('sqlite:'.length));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  throw new Error('DATABASE_URL must start with sqlite: or postgres://');
}

function openSqlite(filename: string): Database {
  return knex({
    ...discreet,
    client: ImmediateSqliteClient,
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
}

function openPostgres(url: string): Database {
  return knex({
    ...discreet,
    client: 'pg',
    connection: {
      connectionString: url,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 5_000,
  });
}

// Bound values are people's data: they never go into an error's message, nor do the pool's complaints
// go to stdout (the caller gets the error).
const silent = (): void => undefined;
const discreet: Knex.Config = {
  compileSqlOnError: false,
  log: { warn: silent, error: silent, deprecate: silent, debug: silent },
};

export function isSqlite(db: Queryable): boolean {
  return db.client.config.client === ImmediateSqliteClient;
}

/** Runs `work` in one transaction, all or nothing. Hash passwords before, never inside. */
export function inTransaction<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(work);
}
