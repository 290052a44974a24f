import type { Knex } from 'knex';
import { dropColumns } from './drop-columns.ts';

/** What sessions have proved, accounts that are frozen or dormant, addresses that wait, second factors. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('comptes', (table) => {
    table.text('boite_seule_depuis');
    table.text('statut_le');
    table.text('adresse_suivante_chiffre');
    table.text('adresse_suivante_norme_empreinte');
    table.text('adresse_suivante_le');
    table.text('cartes_personnel_le');
    table.text('contact_accepte_le');
    table.text('services_presentes_le');
    table.index(['adresse_suivante_le']);
    table.index(['espace', 'statut', 'derniere_connexion_le']);
  });
  await knex.schema.alterTable('connexions', (table) => {
    table.text('preuves').notNullable().defaultTo('[]');
    table.text('second_facteur_attendu_le');
    table.text('activite');
  });
  // Those open during the upgrade keep what opened them.
  await knex.raw(
    `update connexions set preuves = '[{"preuve":"' || preuve || '","le":"' || ouverte_le || '"}]'`,
  );
  await knex.schema.createTable('seconds_facteurs', (table) => {
    table.text('compte_id').primary().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('secret_chiffre').notNullable();
    table.text('prepare_le').notNullable();
    table.text('active_le');
    table.text('boite_seule_le');
    table.bigInteger('dernier_pas');
  });
  await knex.schema.createTable('codes_secours', (table) => {
    table.text('id').primary();
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('empreinte').notNullable();
    table.text('utilise_le');
    table.index(['compte_id']);
  });
  await knex.schema.createTable('mots_de_passe_passes', (table) => {
    table.text('compte_id').notNullable().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('mot_de_passe').notNullable();
    table.text('remplace_le').notNullable();
    table.primary(['compte_id', 'remplace_le']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex('liens').whereIn('genre', ['gel-compte', 'annulation-adresse']).delete();
  await knex.schema.dropTable('mots_de_passe_passes');
  await knex.schema.dropTable('codes_secours');
  await knex.schema.dropTable('seconds_facteurs');
  await dropColumns(knex, 'connexions', ['preuves', 'second_facteur_attendu_le', 'activite']);
  await knex.schema.alterTable('comptes', (table) => {
    table.dropIndex(['adresse_suivante_le']);
    table.dropIndex(['espace', 'statut', 'derniere_connexion_le']);
  });
  await dropColumns(knex, 'comptes', [
    'boite_seule_depuis',
    'statut_le',
    'adresse_suivante_chiffre',
    'adresse_suivante_norme_empreinte',
    'adresse_suivante_le',
    'cartes_personnel_le',
    'contact_accepte_le',
    'services_presentes_le',
  ]);
}
