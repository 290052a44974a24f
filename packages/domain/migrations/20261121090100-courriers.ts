import type { Knex } from 'knex';

/** Codes confidentiels, the letters that carry them, and files of the demo mailbox. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('codes_confidentiels', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table
      .text('professionnel_id')
      .notNullable()
      .references('id')
      .inTable('professionnels')
      .onDelete('CASCADE');
    table.text('numero').notNullable();
    table.text('canal').notNullable();
    table.text('destination_empreinte').notNullable();
    table.text('empreinte').notNullable();
    table.text('emis_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('utilise_le');
    table.text('remplace_le');
    table.text('annule_le');
    table.index(['professionnel_id', 'emis_le']);
  });
  // The database itself keeps a second code from living beside the first.
  await knex.raw(`create unique index codes_confidentiels_un_seul on codes_confidentiels (professionnel_id)
    where utilise_le is null and remplace_le is null and annule_le is null`);
  await knex.schema.createTable('courriers', (table) => {
    table.increments('rang');
    table.text('id').notNullable().unique();
    table.text('espace').notNullable();
    table
      .text('code_id')
      .notNullable()
      .unique()
      .references('id')
      .inTable('codes_confidentiels')
      .onDelete('CASCADE');
    table.text('professionnel_id').notNullable();
    table.text('numero').notNullable();
    table.text('etat').notNullable();
    table.text('motif');
    table.text('lot');
    table.integer('lot_rang');
    table.text('pdf_chiffre');
    table.text('demande_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('imprime_le');
    table.text('poste_le');
    table.text('attendu_le');
    table.text('fini_le');
    table.unique(['lot', 'lot_rang']);
    table.index(['professionnel_id', 'demande_le']);
    table.index(['etat', 'expire_le']);
  });
  await knex.schema.createTable('boite_demo_pieces', (table) => {
    table.text('message_id').notNullable();
    table.text('nom').notNullable();
    table.text('type').notNullable();
    table.text('contenu_chiffre').notNullable();
    table.primary(['message_id', 'nom']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('boite_demo_pieces');
  await knex.schema.dropTable('courriers');
  await knex.schema.dropTable('codes_confidentiels');
}
