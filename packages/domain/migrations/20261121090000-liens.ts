import type { Knex } from 'knex';

/** Links may be about something that has no account: an inscription, a letter, a convention. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('liens', (table) => {
    table.setNullable('compte_id');
    table.text('sujet_id');
    table.index(['sujet_id', 'genre']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex('liens').whereNull('compte_id').delete();
  await knex.schema.alterTable('liens', (table) => {
    table.dropIndex(['sujet_id', 'genre']);
    table.dropColumn('sujet_id');
  });
  await knex.schema.alterTable('liens', (table) => {
    table.dropNullable('compte_id');
  });
}
