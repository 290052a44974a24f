import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('messages', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('genre').notNullable();
    table.text('canal').notNullable();
    table.text('etat').notNullable();
    table.text('compte_id');
    table.text('professionnel_id');
    table.text('destinataire_chiffre').notNullable();
    table.text('destinataire_masque').notNullable();
    table.text('donnees_chiffre');
    table.text('contenu_chiffre');
    table.integer('essais').notNullable();
    table.text('prochain_essai_le').notNullable();
    table.text('bail_jusqu_a');
    table.text('perime_le');
    table.text('cree_le').notNullable();
    table.text('envoye_le');
    table.text('derniere_erreur');
    table.index(['etat', 'prochain_essai_le']);
    table.index(['compte_id', 'cree_le']);
  });
  await knex.schema.createTable('boite_demo', (table) => {
    table.increments('rang');
    table.text('id').notNullable().unique();
    table.text('contenu_chiffre').notNullable();
    table.text('cree_le').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('boite_demo');
  await knex.schema.dropTable('messages');
}
