import type { Knex } from 'knex';
import { dropColumns } from './drop-columns.ts';

/** Journeys that a number or a card begins, and the addresses typed when a letter was asked for. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('creations', (table) => {
    table.text('parcours_id').primary().references('id').inTable('parcours').onDelete('CASCADE');
    table.text('etape').notNullable();
    table.text('numero');
    table.text('preuve');
    table.text('prouve_le');
    table.text('code_id');
    table.text('provisoire_empreinte');
    table.text('carte_chiffree');
  });
  await knex.schema.alterTable('inscriptions', (table) => {
    table.text('preuve');
    table.text('carte_chiffree');
    table.text('contact_accepte_le');
    table.text('email_empreinte');
    table.index(['espace', 'email_empreinte']);
  });
  await knex.schema.createTable('candidats', (table) => {
    table.text('id').primary();
    table.text('espace').notNullable();
    table.text('code_id').notNullable().unique();
    table.text('email_chiffre').notNullable();
    table.text('cgu_version').notNullable();
    table.text('cree_le').notNullable();
    table.text('verifie_le');
  });
  // Only those of the former portal, whose addresses may be shared.
  await knex.raw(`create index professionnels_provisoires_email
    on professionnels (espace, lower(email)) where provisoire_empreinte is not null`);
}

export async function down(knex: Knex): Promise<void> {
  await knex('liens').where({ genre: 'validation-candidat' }).delete();
  await knex.raw('drop index professionnels_provisoires_email');
  await knex.schema.dropTable('candidats');
  await knex.schema.alterTable('inscriptions', (table) => {
    table.dropIndex(['espace', 'email_empreinte']);
  });
  await dropColumns(knex, 'inscriptions', [
    'email_empreinte',
    'preuve',
    'carte_chiffree',
    'contact_accepte_le',
  ]);
  await knex.schema.dropTable('creations');
}
