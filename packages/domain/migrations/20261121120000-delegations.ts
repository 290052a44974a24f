import type { Knex } from 'knex';
import { dropColumns } from './drop-columns.ts';

/** People who act for the owner of an account, and within what. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('delegues', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('email').notNullable();
    table.text('email_norme').notNullable();
    table.text('mot_de_passe');
    table.text('mot_de_passe_change_le');
    table.text('cree_le').notNullable();
    table.unique(['espace', 'email_norme']);
  });
  await knex.schema.createTable('delegations', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('delegue_id').notNullable().references('id').inTable('delegues').onDelete('CASCADE');
    table.text('email').notNullable();
    table.text('prenom').notNullable();
    table.text('nom').notNullable();
    table.text('activite');
    table.text('services').notNullable();
    table.text('fin_le').notNullable();
    table.text('proposee_le').notNullable();
    table.text('acceptee_le');
    table.text('derniere_connexion_le');
    table.text('terminee_le');
    table.text('fin_motif');
    table.index(['compte_id']);
    table.index(['delegue_id']);
  });
  // One live delegation between two people.
  await knex.raw(
    `create unique index delegations_vivantes_unique on delegations (compte_id, delegue_id)
      where terminee_le is null`,
  );
  await knex.schema.createTable('navigateurs_delegues', (table) => {
    table.text('delegue_id').notNullable().references('id').inTable('delegues').onDelete('CASCADE');
    table.text('navigateur_empreinte').notNullable();
    table.text('vu_le').notNullable();
    table.primary(['delegue_id', 'navigateur_empreinte']);
  });
  await knex.schema.alterTable('connexions', (table) => {
    table.text('delegation');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex('connexions').whereNotNull('delegation').delete();
  await dropColumns(knex, 'connexions', ['delegation']);
  await knex('liens').whereIn('genre', ['invitation-delegation', 'mot-de-passe-delegue']).delete();
  await knex.schema.dropTable('navigateurs_delegues');
  await knex.schema.dropTable('delegations');
  await knex.schema.dropTable('delegues');
}
