import type { Knex } from 'knex';

/** Cards: sign-ins under way at their provider, what they are linked to, and salaried activities. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('departs_cps', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('but').notNullable();
    table.text('connexion_id');
    table.text('transaction_chiffree').notNullable();
    table.text('cree_le').notNullable();
    table.text('expire_le').notNullable();
    table.text('utilise_le');
    table.index(['expire_le']);
  });
  await knex.schema.createTable('cartes', (table) => {
    table.text('espace').notNullable();
    table.text('emetteur').notNullable();
    table.text('sujet').notNullable();
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('associee_le').notNullable();
    table.text('utilisee_le').notNullable();
    table.primary(['espace', 'emetteur', 'sujet']);
    table.index(['compte_id']);
  });
  await knex.schema.createTable('connexions_cps', (table) => {
    table.text('connexion_id').primary().references('id').inTable('connexions').onDelete('CASCADE');
    table.text('emetteur').notNullable();
    table.text('sub_empreinte').notNullable();
    table.text('sid_empreinte');
    table.text('jeton_identite_chiffre').notNullable();
    table.index(['sid_empreinte']);
    table.index(['sub_empreinte']);
  });
  await knex.schema.createTable('jetons_deconnexion', (table) => {
    table.text('empreinte').primary();
    table.text('expire_le').notNullable();
  });
  await knex.schema.createTable('enrolements', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('numero').notNullable();
    table.text('rpps').notNullable();
    table.text('inscrit_le').notNullable();
    table.text('retire_le');
    table.unique(['espace', 'numero', 'rpps']);
    table.index(['espace', 'rpps']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('enrolements');
  await knex.schema.dropTable('jetons_deconnexion');
  await knex.schema.dropTable('connexions_cps');
  await knex.schema.dropTable('cartes');
  await knex.schema.dropTable('departs_cps');
}
