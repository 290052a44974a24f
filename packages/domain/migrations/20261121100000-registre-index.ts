import type { Knex } from 'knex';

/**
 * Only the places that have a number are found by it: most have none, and each entry costs time at
 * an import of millions of them.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('lieux_exercice', (table) => {
    table.dropIndex(['numero']);
  });
  await knex.schema.alterTable('lieux_exercice', (table) => {
    table.index(['numero'], 'lieux_exercice_numero_index', {
      predicate: knex.whereNotNull('numero'),
    });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('lieux_exercice', (table) => {
    table.dropIndex(['numero']);
  });
  await knex.schema.alterTable('lieux_exercice', (table) => {
    table.index(['numero']);
  });
}
