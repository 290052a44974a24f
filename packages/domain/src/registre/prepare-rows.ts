import { normalize } from '@eps/identifiers';
import { toInstant } from '../db/instants.ts';
import type { Vault } from '../vault/vault.ts';
import { checkRow, type RegistreRow, type RowError } from './check-row.ts';
import { PROVISIONAL_COLUMN, REGISTRE_COLUMNS } from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import type { ImportSource } from './decode-utf8.ts';
import { createHashSet } from './hash-set.ts';
import { createOrderedIds, type IdSeries } from './ordered-id.ts';
import { sealPrivateData } from './private-seals.ts';
import { readTable } from './read-table.ts';
import { seenPlace, type SeenRows } from './remove-moved-places.ts';
import {
  acrossEspaces,
  personFingerprint,
  personKey,
  placeKey,
  rowFingerprint,
} from './row-keys.ts';
import { PERSON_SAID, PLACE_SAID, type PreparedRow, type Value } from './row-values.ts';

/** What preparing needs, besides the file and the keys. May be posted to another thread. */
export interface Preparation {
  readonly startedAt: Date;
  readonly series: IdSeries;
}

/** What whoever writes the rows has learnt, for the rows to come. */
export interface Advice {
  /** Persons are new for the most part: sealing their data for a new id is not in vain. */
  sealAhead: boolean;
}

export interface PreparedBatch {
  /** Rows of the file until here, the header apart. */
  readonly lines: number;
  readonly rejected: number;
  readonly errors: readonly RowError[];
  readonly rows: readonly PreparedRow[];
}

export interface PreparedEnd {
  readonly seen: SeenRows;
}

/** Rows of the file in one batch: what is in memory, and what one transaction writes. */
const BATCH = 500;

/** Columns without which a rejected row is nobody's; '' is a row that cannot be read. */
const NAMES_THE_PERSON: ReadonlySet<string> = new Set([
  '',
  'espace',
  'categorie',
  'numero',
  'rpps',
]);

/**
 * Reads, cuts, checks and seals the rows of a registre file: all that can be done without the
 * database. Yields batches, then what the whole file said. Throws `ImportRejected` for a wrong header
 * or encoding.
 */
export async function* prepareRows(
  source: ImportSource,
  vault: Vault,
  preparation: Preparation,
  advice: Readonly<Advice>,
): AsyncGenerator<PreparedBatch | PreparedEnd> {
  const preparer = createPreparer(vault, preparation, advice);
  const header = { required: REGISTRE_COLUMNS, optionalLast: PROVISIONAL_COLUMN };
  for await (const { width, records } of readTable(source, header)) {
    for (const record of records) {
      preparer.take(record, width);
      if (preparer.isFull()) yield preparer.batch();
    }
  }
  yield preparer.batch();
  yield { seen: preparer.seen };
}

function createPreparer(vault: Vault, { startedAt, series }: Preparation, advice: Advice) {
  const newId = createOrderedIds(series);
  const today = toInstant(startedAt).slice(0, 10);
  const seen: SeenRows = {
    places: createHashSet(),
    doubtful: createHashSet(),
    someoneUnknown: false,
  };
  let lines = 0;
  let taken = 0;
  let rejected = 0;
  let errors: RowError[] = [];
  let rows: PreparedRow[] = [];

  function reject(told: readonly RowError[], { fields }: CsvRecord): void {
    rejected += 1;
    errors.push(...told);
    if (told.some(({ column }) => NAMES_THE_PERSON.has(column))) seen.someoneUnknown = true;
    const [espace = '', categorie = '', numero = '', rpps = ''] = (fields ?? []).map(normalize);
    const cle = rpps || `${categorie.toLowerCase()}:${numero}`;
    seen.doubtful.add(acrossEspaces(espace.toLowerCase(), cle));
  }

  function prepare(row: RegistreRow): PreparedRow {
    const { espace, nir, iban, mot_de_passe_provisoire } = row;
    const secrets = { nir, iban, mot_de_passe_provisoire };
    const personId = newId();
    return {
      espace,
      cle: personKey(row),
      placeCle: placeKey(row),
      personSource: personFingerprint(vault, row),
      placeSource: rowFingerprint(vault, row),
      personId,
      placeId: newId(),
      person: PERSON_SAID.map((column): Value =>
        column === 'specialites' ? JSON.stringify(row.specialites) : row[column],
      ),
      place: PLACE_SAID.map((column) => row[column]),
      secrets,
      sealed: advice.sealAhead ? sealPrivateData(vault, personId, secrets) : null,
    };
  }

  return {
    seen,
    isFull: () => taken >= BATCH,
    take(record: CsvRecord, width: number): void {
      lines += 1;
      taken += 1;
      const checked = checkRow(record, width, today);
      if ('errors' in checked) return reject(checked.errors, record);
      const row = prepare(checked.row);
      rows.push(row);
      seen.places.add(seenPlace(acrossEspaces(row.espace, row.cle), row.placeCle));
    },
    batch(): PreparedBatch {
      const batch = { lines, rejected, errors, rows };
      taken = 0;
      rejected = 0;
      errors = [];
      rows = [];
      return batch;
    },
  };
}
