import type { Knex } from 'knex';
import { dropColumns } from './drop-columns.ts';

/**
 * The delegation that a session acts under, apart from its snapshot: what the sessions of one are found by.
 * Only those of delegates are in the index.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('connexions', (table) => {
    table.text('delegation_id');
  });
  // Those open during the upgrade can be closed as before.
  const id =
    knex.client.config.client === 'pg'
      ? "delegation::json ->> 'id'"
      : "json_extract(delegation, '$.id')";
  await knex.raw(`update connexions set delegation_id = ${id} where delegation is not null`);
  await knex.schema.alterTable('connexions', (table) => {
    table.index(['delegation_id'], 'connexions_delegation_id_index', {
      predicate: knex.whereNotNull('delegation_id'),
    });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('connexions', (table) => {
    table.dropIndex(['delegation_id'], 'connexions_delegation_id_index');
  });
  await dropColumns(knex, 'connexions', ['delegation_id']);
}
