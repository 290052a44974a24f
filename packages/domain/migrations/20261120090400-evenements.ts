import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('chaines', (table) => {
    table.text('espace').primary();
    table.integer('rang').notNullable();
    table.text('empreinte').notNullable();
  });
  await knex.schema.createTable('evenements', (table) => {
    table.text('espace').notNullable();
    table.integer('rang').notNullable();
    table.text('le').notNullable();
    table.text('type').notNullable();
    table.text('compte_id');
    table.text('professionnel_id');
    table.text('acteur').notNullable();
    table.text('contenu').notNullable();
    table.text('sel').notNullable();
    table.text('empreinte_precedente').notNullable();
    table.text('empreinte').notNullable();
    table.primary(['espace', 'rang']);
    table.index(['compte_id', 'rang']);
    table.index(['professionnel_id', 'rang']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('evenements');
  await knex.schema.dropTable('chaines');
}
