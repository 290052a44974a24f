import type { Knex } from 'knex';

/** Accounts waiting for their activation, and the provisional passwords that imports brought. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('inscriptions', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table
      .text('professionnel_id')
      .notNullable()
      .references('id')
      .inTable('professionnels')
      .onDelete('CASCADE');
    table
      .text('parcours_id')
      .notNullable()
      .unique()
      .references('id')
      .inTable('parcours')
      .onDelete('CASCADE');
    table.text('code_id');
    table.text('provisoire_empreinte');
    table.text('email_chiffre').notNullable();
    table.text('mot_de_passe').notNullable();
    table.text('cgu_version').notNullable();
    table.text('cree_le').notNullable();
    table.text('sans_suite_le');
    table.text('remplacee_le');
    table.text('activee_le');
    table.index(['professionnel_id', 'cree_le']);
  });
  await knex.schema.createTable('provisoires', (table) => {
    table
      .text('professionnel_id')
      .notNullable()
      .references('id')
      .inTable('professionnels')
      .onDelete('CASCADE');
    table.text('empreinte').notNullable();
    table.text('apporte_le').notNullable();
    table.text('utilise_le');
    table.primary(['professionnel_id', 'empreinte']);
  });
  // Few professionnels have one: an import finds them without reading all the others.
  await knex.raw(`create index professionnels_provisoires on professionnels (id)
    where provisoire_empreinte is not null`);
}

export async function down(knex: Knex): Promise<void> {
  await knex('liens').where({ genre: 'activation-compte' }).delete();
  await knex.raw('drop index professionnels_provisoires');
  await knex.schema.dropTable('provisoires');
  await knex.schema.dropTable('inscriptions');
}
