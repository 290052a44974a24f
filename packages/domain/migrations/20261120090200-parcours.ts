import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('parcours', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('genre').notNullable();
    table.text('etape').notNullable();
    table.text('reference').notNullable().unique();
    table.text('professionnel_id').references('id').inTable('professionnels');
    table.text('compte_id').references('id').inTable('comptes');
    table.text('canal_verifie');
    table.text('cgu_version');
    table.text('brouillon_chiffre');
    table.text('brouillon_expire_le');
    table.text('cree_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('termine_le');
    table.index(['expire_le']);
  });
  await knex.schema.createTable('codes', (table) => {
    table.text('id').primary();
    table
      .text('parcours_id')
      .notNullable()
      .references('id')
      .inTable('parcours')
      .onDelete('CASCADE');
    table.text('professionnel_id').notNullable().references('id').inTable('professionnels');
    table.text('canal').notNullable();
    table.text('masque').notNullable();
    table.text('destination_empreinte').notNullable();
    table.text('empreinte').notNullable();
    table.integer('essais').notNullable();
    table.text('envoye_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('utilise_le');
    table.text('remplace_le');
    table.index(['parcours_id', 'envoye_le']);
    table.index(['professionnel_id', 'envoye_le']);
  });
  await knex.schema.createTable('liens', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('genre').notNullable();
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('empreinte').notNullable().unique();
    table.text('charge_chiffre');
    table.text('cree_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('utilise_le');
    table.text('remplace_le');
    table.index(['compte_id', 'genre']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('liens');
  await knex.schema.dropTable('codes');
  await knex.schema.dropTable('parcours');
}
