import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('captchas', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('empreinte').notNullable();
    table.text('expire_le').notNullable();
    table.text('utilise_le');
    table.index(['expire_le']);
  });
  await knex.schema.createTable('avis', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('titre').notNullable();
    table.text('texte').notNullable();
    table.text('lien_texte');
    table.text('lien_url');
    table.text('publie_le').notNullable();
    table.text('retire_le');
    table.index(['espace', 'publie_le']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('avis');
  await knex.schema.dropTable('captchas');
}
