import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('chaines', (table) => {
    table.text('espace').primary();
    table.integer('rang').notNullable();
    table.text('empreinte').notNullable();
    table.text('sceau').notNullable();
  });
  await knex.schema.createTable('evenements', (table) => {
    table.text('espace').notNullable();
    table.integer('rang').notNullable();
    table.text('le').notNullable();
    table.text('type').notNullable();
    table.text('compte_id');
    table.text('professionnel_id');
    table.text('acteur').notNullable();
    table.text('contenu').notNullable();
    table.text('sel').notNullable();
    table.text('empreinte_precedente').notNullable();
    table.text('empreinte').notNullable();
    table.primary(['espace', 'rang']);
    table.index(['compte_id', 'rang']);
    table.index(['professionnel_id', 'rang']);
  });
  await refuseUpdates(knex);
}

/** The log is append-only: the database itself refuses an UPDATE, whoever asks. */
async function refuseUpdates(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'pg') {
    await knex.raw(`create function refuser_modification() returns trigger language plpgsql as
      $$ begin raise exception 'evenements is append-only'; end $$`);
    await knex.raw(`create trigger evenements_sans_modification before update on evenements
      for each row execute function refuser_modification()`);
    return;
  }
  await knex.raw(`create trigger evenements_sans_modification before update on evenements
    begin select raise(abort, 'evenements is append-only'); end`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('evenements');
  if (knex.client.config.client === 'pg') await knex.raw('drop function refuser_modification()');
  await knex.schema.dropTable('chaines');
}
