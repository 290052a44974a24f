import type { Knex } from 'knex';

/**
 * Drops columns that no index holds any more, one by one: to drop them Knex would make a table of SQLite
 * anew, and the former one would take along the rows that refer to it.
 */
export async function dropColumns(
  knex: Knex,
  table: string,
  columns: readonly string[],
): Promise<void> {
  for (const column of columns) await knex.raw('alter table ?? drop column ??', [table, column]);
}
