import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('comptes', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('professionnel_id').notNullable().references('id').inTable('professionnels');
    table.text('email').notNullable();
    table.text('email_norme').notNullable();
    table.text('email_verifie_le');
    table.text('mot_de_passe').notNullable();
    table.text('mot_de_passe_change_le').notNullable();
    table.text('statut').notNullable();
    table.text('cgu_version').notNullable();
    table.text('cree_le').notNullable();
    table.text('derniere_connexion_le');
    table.unique(['professionnel_id']);
    table.unique(['espace', 'email_norme']);
  });
  await knex.schema.createTable('acceptations', (table) => {
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('document').notNullable();
    table.text('version').notNullable();
    table.text('le').notNullable();
    table.primary(['compte_id', 'document', 'version']);
  });
  await knex.schema.createTable('connexions', (table) => {
    table.text('id').primary();
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('espace').notNullable();
    table.text('appareil').notNullable();
    table.text('preuve').notNullable();
    table.text('ouverte_le').notNullable();
    table.text('vue_le').notNullable();
    table.text('finie_le');
    table.text('fin_motif');
    table.text('mot_de_passe_a_definir_le');
    table.index(['compte_id', 'finie_le']);
  });
  await knex.schema.createTable('navigateurs_connus', (table) => {
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('navigateur_empreinte').notNullable();
    table.text('vu_le').notNullable();
    table.primary(['compte_id', 'navigateur_empreinte']);
  });
  await knex.schema.createTable('compteurs', (table) => {
    table.text('cle').primary();
    table.integer('echecs').notNullable();
    table.text('fenetre_fin').notNullable();
    table.text('bloque_jusqu_a');
    table.index(['fenetre_fin']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('compteurs');
  await knex.schema.dropTable('navigateurs_connus');
  await knex.schema.dropTable('connexions');
  await knex.schema.dropTable('acceptations');
  await knex.schema.dropTable('comptes');
}
