import type { Knex } from 'knex';

/** Conventions asked for on line, and the files deposited with them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('conventions', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('suivi').notNullable().unique();
    table.text('etat').notNullable();
    table.text('professionnel_id').references('id').inTable('professionnels').onDelete('SET NULL');
    table.text('brouillon_chiffre');
    table.text('brouillon_expire_le');
    table.text('formulaire_chiffre');
    table.text('message_chiffre');
    table.text('motif_chiffre');
    table.text('cree_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('generee_le');
    table.text('deposee_le');
    table.text('decidee_le');
    table.index(['etat', 'expire_le']);
  });
  await knex.schema.createTable('pieces_conventions', (table) => {
    table.text('id').primary();
    table.text('convention_id').notNullable().references('id').inTable('conventions');
    table.text('nom_chiffre').notNullable();
    table.text('justificatif').notNullable();
    table.text('type');
    table.integer('octets').notNullable();
    table.text('etat').notNullable();
    table.text('cree_le').notNullable();
    table.index(['convention_id', 'etat']);
    table.index(['etat', 'cree_le']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('pieces_conventions');
  await knex.schema.dropTable('conventions');
}
