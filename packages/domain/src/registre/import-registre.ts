import { noteMobiles, tellChangedMobiles } from '../comptes/tell-changed-mobiles.ts';
import type { Context } from '../context.ts';
import { createBulk } from '../db/bulk.ts';
import { toInstant } from '../db/instants.ts';
import type { RowError } from './check-row.ts';
import type { ImportSource } from './decode-utf8.ts';
import { noteProvisionals } from './note-provisionals.ts';
import { createIdSeries, type IdSeries } from './ordered-id.ts';
import { asLongFile, prepareInWorker } from './prepare-in-worker.ts';
import { prepareRows, type Advice, type PreparedBatch } from './prepare-rows.ts';
import { sealPrivateData } from './private-seals.ts';
import { removeMovedPlaces, type SeenRows } from './remove-moved-places.ts';
import type { PreparedRow } from './row-values.ts';
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

const MOST_ERRORS = 1000;

/**
 * Imports a registre file (spec, overview; docs/imports.md), in the memory of a few batches: read, cut,
 * checked and sealed in a thread of its own where the file is long, written here. Beside a live server:
 * each batch is one short transaction. A bad row is rejected alone. Stopped half-way, it is simply run
 * again. Throws `ImportRejected` for a wrong header or encoding.
 */
export async function importRegistre(
  ctx: Context,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const startedAt = ctx.clock.now();
  const preparation = { startedAt, series: createIdSeries(startedAt) };
  const advice: Advice = { sealAhead: true };
  const longFile = await asLongFile(source);
  const prepared = longFile
    ? prepareInWorker(longFile, ctx.vault, preparation, advice)
    : prepareRows(source, ctx.vault, preparation, advice);
  const run = createRun(ctx, preparation, advice, options);
  if (options.dryRun !== true) await noteMobiles(ctx);
  for await (const step of prepared) {
    if ('seen' in step) await run.end(step.seen);
    else await run.write(step);
  }
  return run.report;
}

function sealMissing(ctx: Context, rows: readonly PreparedRow[]): void {
  for (const row of rows) row.sealed ??= sealPrivateData(ctx.vault, row.personId, row.secrets);
}

function createRun(
  ctx: Context,
  { startedAt, series }: { readonly startedAt: Date; readonly series: IdSeries },
  advice: Advice,
  { dryRun = false, onProgress, onError }: ImportOptions,
) {
  const bulk = createBulk(ctx.db);
  const batchOptions = { at: toInstant(startedAt), dryRun, series };
  const report: ImportReport = {
    lines: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    errors: [],
  };
  const gainedPlace = new Set<string>();
  /** Until then there are no places but those of this file. */
  let metEarlier = false;

  return {
    report,
    async write({ lines, rejected, errors, rows }: PreparedBatch): Promise<void> {
      report.lines = lines;
      report.rejected += rejected;
      for (const error of errors) {
        if (report.errors.length < MOST_ERRORS) report.errors.push(error);
        onError?.(error);
      }
      if (rows.length > 0) {
        // Not while the database is locked.
        if (advice.sealAhead) sealMissing(ctx, rows);
        const result = await bulk.transaction((access) =>
          writeBatch(ctx, access, rows, batchOptions),
        );
        report.created += result.created;
        report.updated += result.updated;
        report.unchanged += result.unchanged;
        metEarlier ||= result.metEarlier;
        for (const id of result.gainedPlace) gainedPlace.add(id);
        advice.sealAhead = result.newPersons * 2 > rows.length;
      }
      onProgress?.(report.lines);
    },
    async end(seen: SeenRows): Promise<void> {
      if (dryRun) return;
      if (metEarlier && !seen.someoneUnknown)
        // A place that goes where another came, for the same person, is one row that changed.
        for (const owner of await removeMovedPlaces(ctx, seen)) {
          if (!gainedPlace.delete(owner)) continue;
          report.created -= 1;
          report.updated += 1;
        }
      await noteProvisionals(ctx);
      await bulk.settle();
      await tellChangedMobiles(ctx);
    },
  };
}
