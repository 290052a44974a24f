import { isSqlite, type Transaction } from './database.ts';

/*
 * Reading and writing hundreds of rows at once. Knex builds a statement with one binding per value
 * each time, which costs more than running it: here each dialect has a statement of fixed text,
 * compiled once.
 */

/** Tables whose columns are all text, which is what the arrays for PostgreSQL say. */
type TextTable = 'professionnels' | 'lieux_exercice';

/** What these functions use of a better-sqlite3 connection. */
interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}
interface SqliteStatement {
  run(values: readonly (string | null)[]): unknown;
  all(values: readonly string[]): unknown[];
}

type TextRow<Row> = { readonly [Column in keyof Row]: string | null };

/**
 * Inserts rows, or overwrites those with the same id. Every row has the columns of the first, and no
 * two have the same id.
 */
export async function bulkUpsert<Row extends TextRow<Row>>(
  trx: Transaction,
  table: TextTable,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof Row & string)[];
  const names = columns.map((column) => `"${column}"`);
  const overwritten = names
    .filter((name) => name !== '"id"')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');
  const into = `insert into "${table}" (${names.join(', ')})`;
  const onConflict = `on conflict ("id") do update set ${overwritten}`;
  if (isSqlite(trx)) {
    const places = names.map(() => '?').join(', ');
    const statement = await prepare(trx, `${into} values (${places}) ${onConflict}`);
    for (const row of rows) statement.run(columns.map((column) => row[column]));
    return;
  }
  const arrays = names.map(() => '?::text[]').join(', ');
  const values = columns.map((column) => rows.map((row) => row[column]));
  await trx.raw(`${into} select * from unnest(${arrays}) ${onConflict}`, arrayBindings(values));
}

/** The named columns of the rows of `table` which, for each key of `within`, hold one of its values. */
export async function bulkSelect<Row extends object>(
  trx: Transaction,
  table: TextTable,
  columns: readonly (keyof Row & string)[],
  within: Readonly<Record<string, readonly string[]>>,
): Promise<Row[]> {
  const lists = Object.values(within);
  if (lists.some((list) => list.length === 0)) return [];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const where = (membership: string): string =>
    Object.keys(within)
      .map((column) => `"${column}" ${membership}`)
      .join(' and ');
  const select = `select ${names} from "${table}" where`;
  if (isSqlite(trx)) {
    const sql = `${select} ${where('in (select value from json_each(?))')}`;
    const statement = await prepare(trx, sql);
    return statement.all(lists.map((list) => JSON.stringify(list))) as Row[];
  }
  const sql = `${select} ${where('= any(?::text[])')}`;
  const { rows } = await trx.raw<{ rows: Row[] }>(sql, arrayBindings(lists));
  return rows;
}

/** node-postgres binds arrays; the type of Knex's bindings knows of arrays of strings only. */
function arrayBindings(lists: readonly (readonly (string | null)[])[]): string[][] {
  return lists as string[][];
}

const prepared = new WeakMap<SqliteConnection, Map<string, SqliteStatement>>();

/** A statement on the transaction's own connection, compiled once per connection. */
async function prepare(trx: Transaction, sql: string): Promise<SqliteStatement> {
  // The client of a transaction has one connection, which it gives without taking it away.
  const connection = (await trx.client.acquireConnection()) as SqliteConnection;
  const statements = prepared.get(connection) ?? new Map<string, SqliteStatement>();
  prepared.set(connection, statements);
  const statement = statements.get(sql) ?? connection.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
