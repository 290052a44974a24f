import type { Queryable } from './database.ts';
import { readerOf } from './sqlite-client.ts';

type Binding = string | number | null;

interface Answered {
  /** The driver's own answer: rows on SQLite, an object that holds them on PostgreSQL. */
  readonly response: readonly unknown[] | { readonly rows: readonly unknown[] };
}

/**
 * Rows of a statement written once, in the SQL that both dialects share (`?` for a value), for what is
 * read at every request: the query builder takes longer to write such a statement than SQLite to run
 * it. Everything else uses the builder.
 *
 * Outside of a transaction it reads what has been committed, on SQLite without waiting for transactions
 * under way. Within one it sees that one's own writes.
 */
export async function readRows<Row>(
  db: Queryable,
  sql: string,
  bindings: readonly Binding[],
): Promise<readonly Row[]> {
  const reader = readerOf(db);
  if (reader) return reader.read(sql, bindings) as readonly Row[];
  const { client } = db;
  const connection: unknown = await client.acquireConnection();
  try {
    const { response }: Answered = await client.query(connection, { sql, bindings: [...bindings] });
    return ('rows' in response ? response.rows : response) as readonly Row[];
  } finally {
    await client.releaseConnection(connection);
  }
}

/** The first of them, undefined where there is none. */
export async function readFirst<Row>(
  db: Queryable,
  sql: string,
  bindings: readonly Binding[],
): Promise<Row | undefined> {
  return (await readRows<Row>(db, sql, bindings))[0];
}
