import type { Knex } from 'knex';
import { dropColumns } from './drop-columns.ts';

const COLUMNS = [
  'origine_rang',
  'origine_empreinte',
  'origine_le',
  'origine_lignes',
  'origine_evenement',
  'origine_sceau',
] as const;

/** Where a chain of events starts since its last purge, beside its head. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('chaines', (table) => {
    table.integer('origine_rang');
    table.text('origine_empreinte');
    table.text('origine_le');
    table.integer('origine_lignes');
    table.integer('origine_evenement');
    table.text('origine_sceau');
  });
}

export async function down(knex: Knex): Promise<void> {
  await dropColumns(knex, 'chaines', COLUMNS);
}
