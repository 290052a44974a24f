import { normalize } from '@eps/identifiers';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { checkRow, type RowError } from './check-row.ts';
import { PROVISIONAL_COLUMN, REGISTRE_COLUMNS } from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import type { ImportSource } from './decode-utf8.ts';
import { createHashSet } from './hash-set.ts';
import { createOrderedIds } from './ordered-id.ts';
import { readTable } from './read-table.ts';
import { removeMovedPlaces, seenPlace, type SeenRows } from './remove-moved-places.ts';
import { acrossEspaces, keyRow, type KeyedRow } from './row-keys.ts';
import { writeBatch } from './write-batch.ts';

export interface ImportOptions {
  /** Reads and checks everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Called after each batch, with the number of rows read so far. */
  readonly onProgress?: (lines: number) => void;
  /** Called for every error, in the order of the file. */
  readonly onError?: (error: RowError) => void;
}

export interface ImportReport {
  /** Rows of the file, the header apart. */
  lines: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** The first 1 000; `onError` is told of all. */
  readonly errors: RowError[];
}

/** Rows written in one transaction: long enough to be fast, short enough to let others write. */
const BATCH = 500;
const MOST_ERRORS = 1000;

/** Columns without which a rejected row is nobody's; '' is a row that cannot be read. */
const NAMES_THE_PERSON: ReadonlySet<string> = new Set([
  '',
  'espace',
  'categorie',
  'numero',
  'rpps',
]);

/**
 * Imports a registre file (spec, overview; docs/imports.md), in the memory of one batch. Beside a
 * live server: each batch is one short transaction. A bad row is rejected alone. Stopped half-way,
 * it is simply run again. Throws `ImportRejected` for a wrong header or encoding.
 */
export async function importRegistre(
  ctx: Context,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const run = createRun(ctx, options);
  const header = { required: REGISTRE_COLUMNS, optionalLast: PROVISIONAL_COLUMN };
  for await (const { width, records } of readTable(source, header)) {
    for (const record of records) {
      run.take(record, width);
      if (run.isFull()) await run.write();
    }
  }
  await run.write();
  return run.end();
}

function createRun(ctx: Context, { dryRun = false, onProgress, onError }: ImportOptions) {
  const startedAt = ctx.clock.now();
  const ids = createOrderedIds(startedAt);
  const today = toInstant(startedAt).slice(0, 10);
  const report: ImportReport = {
    lines: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    errors: [],
  };
  const seen: SeenRows = {
    persons: createHashSet(),
    places: createHashSet(),
    doubtful: createHashSet(),
  };
  const gainedPlace = new Set<string>();
  /** A rejected row does not say whose it is: nobody's places can be said to be gone. */
  let someoneUnknown = false;
  /** Until then there are no places but those of this file. */
  let metEarlier = false;
  let rows: KeyedRow[] = [];

  function reject(errors: readonly RowError[], { fields }: CsvRecord): void {
    report.rejected += 1;
    for (const error of errors) {
      if (report.errors.length < MOST_ERRORS) report.errors.push(error);
      onError?.(error);
    }
    if (errors.some(({ column }) => NAMES_THE_PERSON.has(column))) someoneUnknown = true;
    const [espace = '', categorie = '', numero = '', rpps = ''] = (fields ?? []).map(normalize);
    const cle = rpps || `${categorie.toLowerCase()}:${numero}`;
    seen.doubtful.add(acrossEspaces(espace.toLowerCase(), cle));
  }

  return {
    isFull: () => rows.length >= BATCH,
    take(record: CsvRecord, width: number): void {
      report.lines += 1;
      const checked = checkRow(record, width, today);
      if ('errors' in checked) return reject(checked.errors, record);
      const row = keyRow(checked.row);
      rows.push(row);
      seen.persons.add(row.person);
      seen.places.add(seenPlace(row.person, row.placeCle));
    },
    async write(): Promise<void> {
      const batch = rows;
      rows = [];
      if (batch.length > 0) {
        const result = await inTransaction(ctx.db, (trx) =>
          writeBatch(ctx, trx, batch, { startedAt, dryRun, ids }),
        );
        report.created += result.created;
        report.updated += result.updated;
        report.unchanged += result.unchanged;
        metEarlier ||= result.metEarlier;
        for (const id of result.gainedPlace) gainedPlace.add(id);
      }
      onProgress?.(report.lines);
    },
    async end(): Promise<ImportReport> {
      if (dryRun || someoneUnknown || !metEarlier) return report;
      // A place that goes where another came, for the same person, is one row that changed.
      for (const owner of await removeMovedPlaces(ctx, seen)) {
        if (!gainedPlace.delete(owner)) continue;
        report.created -= 1;
        report.updated += 1;
      }
      return report;
    },
  };
}
