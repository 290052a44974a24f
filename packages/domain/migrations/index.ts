import type { Knex } from 'knex';
import * as m20261120090000 from './20261120090000-registre.ts';
import * as m20261120090100 from './20261120090100-comptes.ts';
import * as m20261120090200 from './20261120090200-parcours.ts';
import * as m20261120090300 from './20261120090300-messages.ts';
import * as m20261120090400 from './20261120090400-evenements.ts';
import * as m20261120090500 from './20261120090500-http.ts';

export interface Migration {
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}

/** Oldest first. A migration that has left this machine is never edited. */
export const migrations: readonly Migration[] = [
  { name: '20261120090000-registre', ...m20261120090000 },
  { name: '20261120090100-comptes', ...m20261120090100 },
  { name: '20261120090200-parcours', ...m20261120090200 },
  { name: '20261120090300-messages', ...m20261120090300 },
  { name: '20261120090400-evenements', ...m20261120090400 },
  { name: '20261120090500-http', ...m20261120090500 },
];
