import type { Knex } from 'knex';

/** The mobile on file that the owner of an account knows of: another one is told to them, once. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('mobiles_connus', (table) => {
    table.text('compte_id').primary().references('id').inTable('comptes').onDelete('CASCADE');
    table.text('mobile');
    table.text('note_le').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('mobiles_connus');
}
