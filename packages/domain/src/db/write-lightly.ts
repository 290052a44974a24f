import { type Database, isSqlite } from './database.ts';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * Runs one write that a power cut may undo, outside of any transaction: what it loses costs nobody more
 * than to sign in again. On SQLite it does not wait for the disk, which the next transaction does for
 * both (https://sqlite.org/pragma.html#pragma_synchronous); `kill -9` loses nothing.
 */
export async function writeLightly(
  db: Database,
  sql: string,
  bindings: readonly string[],
): Promise<void> {
  const { client } = db;
  const query = { sql, bindings: [...bindings] };
  // Nobody else has the connection until it is released: no other write goes unsynced.
  const connection = (await client.acquireConnection()) as SqliteConnection;
  try {
    if (isSqlite(db)) connection.pragma('synchronous = NORMAL');
    await client.query(connection, query);
  } finally {
    if (isSqlite(db)) connection.pragma('synchronous = FULL');
    await client.releaseConnection(connection);
  }
}
