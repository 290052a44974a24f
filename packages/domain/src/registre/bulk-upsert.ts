import type { Transaction } from '../db/database.ts';

/**
 * Inserts rows, or overwrites those with the same id. Knex writes such an insert for SQLite as a
 * compound SELECT, which SQLite compiles twice as slowly and refuses beyond 500 terms.
 */
export async function bulkUpsert<Row extends object>(
  trx: Transaction,
  table: 'professionnels' | 'lieux_exercice',
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  const values = Array.from({ length: rows.length }, () => places).join(', ');
  const overwritten = columns
    .filter((column) => column !== 'id')
    .map((column) => `"${column}" = excluded."${column}"`)
    .join(', ');
  await trx.raw(
    `insert into ${table} (${names}) values ${values} on conflict ("id") do update set ${overwritten}`,
    rows.flatMap((row) => columns.map((column) => row[column])) as string[],
  );
}
