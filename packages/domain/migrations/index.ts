import type { Knex } from 'knex';
import * as m20261120090000 from './20261120090000-registre.ts';
import * as m20261120090100 from './20261120090100-comptes.ts';
import * as m20261120090200 from './20261120090200-parcours.ts';
import * as m20261120090300 from './20261120090300-messages.ts';
import * as m20261120090400 from './20261120090400-evenements.ts';
import * as m20261120090500 from './20261120090500-http.ts';
import * as m20261121090000 from './20261121090000-liens.ts';
import * as m20261121090100 from './20261121090100-courriers.ts';
import * as m20261121090200 from './20261121090200-captchas-avis.ts';
import * as m20261121090300 from './20261121090300-inscriptions.ts';
import * as m20261121090400 from './20261121090400-conventions.ts';
import * as m20261121100000 from './20261121100000-registre-index.ts';
import * as m20261121110000 from './20261121110000-preuves.ts';
import * as m20261121110100 from './20261121110100-cartes.ts';
import * as m20261121110200 from './20261121110200-creations.ts';
import * as m20261121120000 from './20261121120000-delegations.ts';
import * as m20261122000000 from './20261122000000-connexions-delegation.ts';
import * as m20261122100000 from './20261122100000-origine-chaines.ts';
import * as m20261122110000 from './20261122110000-mobiles-connus.ts';

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
  { name: '20261121090000-liens', ...m20261121090000 },
  { name: '20261121090100-courriers', ...m20261121090100 },
  { name: '20261121090200-captchas-avis', ...m20261121090200 },
  { name: '20261121090300-inscriptions', ...m20261121090300 },
  { name: '20261121090400-conventions', ...m20261121090400 },
  { name: '20261121100000-registre-index', ...m20261121100000 },
  { name: '20261121110000-preuves', ...m20261121110000 },
  { name: '20261121110100-cartes', ...m20261121110100 },
  { name: '20261121110200-creations', ...m20261121110200 },
  { name: '20261121120000-delegations', ...m20261121120000 },
  { name: '20261122000000-connexions-delegation', ...m20261122000000 },
  { name: '20261122100000-origine-chaines', ...m20261122100000 },
  { name: '20261122110000-mobiles-connus', ...m20261122110000 },
];
