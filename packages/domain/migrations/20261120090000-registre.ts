import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('professionnels', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('cle').notNullable();
    table.text('rpps');
    table.text('nom').notNullable();
    table.text('prenom').notNullable();
    table.text('raison_sociale').notNullable();
    table.text('civilite').notNullable();
    table.text('date_naissance');
    table.text('profession').notNullable();
    table.text('specialites').notNullable();
    table.text('telephone_mobile');
    table.text('email');
    table.text('nir_chiffre');
    table.text('nir_empreinte');
    table.text('iban_chiffre');
    table.text('iban_fin_empreinte');
    table.text('provisoire_empreinte');
    table.text('source_empreinte').notNullable();
    table.text('cree_le').notNullable();
    table.text('maj_le').notNullable();
    table.unique(['espace', 'cle']);
    table.index(['espace', 'rpps']);
  });
  await knex.schema.createTable('lieux_exercice', (table) => {
    table.text('id').primary();
    table
      .text('professionnel_id')
      .notNullable()
      .references('id')
      .inTable('professionnels')
      .onDelete('CASCADE');
    table.text('cle').notNullable();
    table.text('categorie').notNullable();
    table.text('numero');
    table.text('raison_sociale').notNullable();
    table.text('adresse').notNullable();
    table.text('code_postal').notNullable();
    table.text('ville').notNullable();
    table.text('conventionne').notNullable();
    table.text('situation_conventionnelle').notNullable();
    table.text('agrement_radio').notNullable();
    table.text('caisse').notNullable();
    table.text('source_empreinte').notNullable();
    table.text('maj_le').notNullable();
    table.unique(['professionnel_id', 'cle']);
    table.index(['numero']);
  });
  await knex.schema.createTable('organismes', (table) => {
    table.text('espace').notNullable();
    table.text('code').notNullable();
    table.text('nom').notNullable();
    table.text('adresse').notNullable();
    table.text('telephone');
    table.text('email');
    table.primary(['espace', 'code']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('organismes');
  await knex.schema.dropTable('lieux_exercice');
  await knex.schema.dropTable('professionnels');
}
