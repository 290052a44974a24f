import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction, isSqlite, type Database, type Transaction } from './database.ts';

/*
 * Reading and writing hundreds of rows at once. Knex builds a statement with one binding per value
 * each time, which costs more than running it: here each dialect has a statement of fixed text,
 * compiled once.
 */

/** Tables whose columns are all text, which is what the arrays for PostgreSQL say. */
type TextTable = 'professionnels' | 'lieux_exercice';
type Values = readonly (string | null)[];

/** What a bulk transaction may do. */
export interface BulkAccess {
  /** The named columns of the rows which, for each key of `within`, hold one of its values. */
  readonly select: <Row extends object>(
    table: TextTable,
    columns: readonly (keyof Row & string)[],
    within: Readonly<Record<string, readonly string[]>>,
  ) => Promise<Row[]>;
  /** Inserts rows, their values in the order of `columns`. Fails where a key is taken. */
  readonly insert: Write;
  /** Inserts rows, or overwrites those with the same `id`; no two may have the same. */
  readonly upsert: Write;
}

type Write = (
  table: TextTable,
  columns: readonly string[],
  rows: readonly Values[],
) => Promise<void>;

/** Many short transactions, one after the other. */
export interface Bulk {
  /**
   * Runs `work` in one transaction, all or nothing. On SQLite its commit does not wait for the disk: a
   * power cut may lose the last ones, never a part of one, and `kill -9` none
   * (https://sqlite.org/pragma.html#pragma_synchronous). Between two of them the write lock is left to
   * others for a while, so that a sign-in gets its turn.
   */
  transaction<T>(work: (access: BulkAccess) => Promise<T>): Promise<T>;
  /** Puts on the disk what the transactions wrote. */
  settle(): Promise<void>;
}

export function createBulk(db: Database): Bulk {
  if (isSqlite(db)) return createSqliteBulk(db);
  return {
    transaction: (work) => inTransaction(db, (trx) => work(postgresAccess(trx))),
    settle: () => Promise.resolve(),
  };
}

/** What these functions use of a better-sqlite3 connection. */
interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  pragma(statement: string): unknown;
  exec(sql: string): unknown;
}
interface SqliteStatement {
  run(values: Values): unknown;
  all(values: readonly string[]): unknown[];
}

/** Time left to other writers, as a share of the time the write lock was held. */
const FREE_SHARE = 0.25;

function createSqliteBulk(db: Database): Bulk {
  let freeUntilMs = 0;
  async function onConnection<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
    const connection = (await db.client.acquireConnection()) as SqliteConnection;
    try {
      return await work(connection);
    } finally {
      await db.client.releaseConnection(connection);
    }
  }
  return {
    async transaction(work) {
      const waitMs = freeUntilMs - performance.now();
      if (waitMs > 0) await sleep(waitMs);
      return onConnection(async (connection) => {
        const begunMs = performance.now();
        connection.pragma('synchronous = NORMAL');
        try {
          return await allOrNothing(connection, () => work(sqliteAccess(connection)));
        } finally {
          connection.pragma('synchronous = FULL');
          const endedMs = performance.now();
          freeUntilMs = endedMs + (endedMs - begunMs) * FREE_SHARE;
        }
      });
    },
    settle: () =>
      onConnection((connection) => {
        connection.pragma('wal_checkpoint(passive)');
        return Promise.resolve();
      }),
  };
}

async function allOrNothing<T>(connection: SqliteConnection, work: () => Promise<T>): Promise<T> {
  connection.exec('begin immediate');
  try {
    const result = await work();
    connection.exec('commit');
    return result;
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

function sqliteAccess(connection: SqliteConnection): BulkAccess {
  const write = (sql: string, rows: readonly Values[]): void => {
    if (rows.length === 0) return;
    const statement = prepare(connection, sql);
    for (const row of rows) statement.run(row);
  };
  const values = (columns: readonly string[]) => `values (${columns.map(() => '?').join(', ')})`;
  return {
    select<Row extends object>(
      table: TextTable,
      columns: readonly (keyof Row & string)[],
      within: Readonly<Record<string, readonly string[]>>,
    ) {
      const lists = Object.values(within);
      if (lists.some((list) => list.length === 0)) return Promise.resolve([]);
      const where = membership(within, 'in (select value from json_each(?))');
      const statement = prepare(connection, selectFrom(table, columns, where));
      return Promise.resolve(statement.all(lists.map((list) => JSON.stringify(list))) as Row[]);
    },
    insert(table, columns, rows) {
      write(`${insertInto(table, columns)} ${values(columns)}`, rows);
      return Promise.resolve();
    },
    upsert(table, columns, rows) {
      write(`${insertInto(table, columns)} ${values(columns)} ${overwriting(columns)}`, rows);
      return Promise.resolve();
    },
  };
}

function postgresAccess(trx: Transaction): BulkAccess {
  async function write(sql: string, columns: readonly string[], rows: readonly Values[]) {
    if (rows.length === 0) return;
    await trx.raw(
      sql,
      arrayBindings(columns.map((_, rank) => rows.map((row) => row[rank] ?? null))),
    );
  }
  const arrays = (columns: readonly string[]) =>
    `select * from unnest(${columns.map(() => '?::text[]').join(', ')})`;
  return {
    async select<Row extends object>(
      table: TextTable,
      columns: readonly (keyof Row & string)[],
      within: Readonly<Record<string, readonly string[]>>,
    ) {
      const lists = Object.values(within);
      if (lists.some((list) => list.length === 0)) return [];
      const sql = selectFrom(table, columns, membership(within, '= any(?::text[])'));
      const { rows } = await trx.raw<{ rows: Row[] }>(sql, arrayBindings(lists));
      return rows;
    },
    insert: (table, columns, rows) =>
      write(`${insertInto(table, columns)} ${arrays(columns)}`, columns, rows),
    upsert: (table, columns, rows) =>
      write(
        `${insertInto(table, columns)} ${arrays(columns)} ${overwriting(columns)}`,
        columns,
        rows,
      ),
  };
}

const quoted = (columns: readonly string[]): string =>
  columns.map((column) => `"${column}"`).join(', ');

const selectFrom = (table: TextTable, columns: readonly string[], where: string): string =>
  `select ${quoted(columns)} from "${table}" where ${where}`;

const membership = (within: Readonly<Record<string, unknown>>, test: string): string =>
  Object.keys(within)
    .map((column) => `"${column}" ${test}`)
    .join(' and ');

const insertInto = (table: TextTable, columns: readonly string[]): string =>
  `insert into "${table}" (${quoted(columns)})`;

function overwriting(columns: readonly string[]): string {
  const changes = columns
    .filter((column) => column !== 'id')
    .map((column) => `"${column}" = excluded."${column}"`);
  return `on conflict ("id") do update set ${changes.join(', ')}`;
}

/** node-postgres binds arrays; the type of Knex's bindings knows of arrays of strings only. */
function arrayBindings(lists: readonly Values[]): string[][] {
  return lists as string[][];
}

const prepared = new WeakMap<SqliteConnection, Map<string, SqliteStatement>>();

/** A statement compiled once per connection. */
function prepare(connection: SqliteConnection, sql: string): SqliteStatement {
  const statements = prepared.get(connection) ?? new Map<string, SqliteStatement>();
  prepared.set(connection, statements);
  const statement = statements.get(sql) ?? connection.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
