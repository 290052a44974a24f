import type { Knex } from 'knex';

/** Tables whose layout belongs to libraries: connect-session-knex and rate-limiter-flexible. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('sessions_http', (table) => {
    table.string('sid', 255).primary();
    table.json('sess').notNullable();
    if (knex.client.config.client === 'pg')
      table.timestamp('expired', { useTz: true }).notNullable().index();
    else table.timestamp('expired').notNullable().index();
  });
  await knex.schema.createTable('debits_http', (table) => {
    table.string('key', 255).primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('debits_http');
  await knex.schema.dropTable('sessions_http');
}
