import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Context, ImportRejected, importOrganismes, importRegistre } from '@eps/domain';
import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { countLines } from './count-lines.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { withContext } from './with-context.ts';

const texts = cliTexts.imports;
const SHOWN_ERRORS = 200;
/** Shorter files are read before a bar could be seen. */
const LONG_FILE_LINES = 2_000;

/** What every import of the domain takes and tells. */
type Import = (
  ctx: Context,
  source: { readonly path: string },
  options: { readonly dryRun: boolean; readonly onProgress: (lines: number) => void },
) => Promise<ImportReport>;

interface ImportReport {
  readonly lines: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errors: readonly {
    readonly line: number;
    readonly column: string;
    readonly reason: string;
  }[];
}

export function addImportCommands(program: Command, terminal: Terminal): void {
  const group = program.command('import').description(texts.summary);
  const add = (name: string, summary: string, run: Import) =>
    group
      .command(name)
      .description(summary)
      .argument('<fichier>', texts.file)
      .option('--dry-run', texts.dryRun)
      .action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
        importFile({ file, dryRun, run, terminal }),
      );
  add('registre', texts.registre, importRegistre);
  add('caisses', texts.caisses, importOrganismes);
}

interface ImportJob {
  readonly file: string;
  readonly dryRun: boolean;
  readonly run: Import;
  readonly terminal: Terminal;
}

async function importFile({ file, dryRun, run, terminal }: ImportJob): Promise<void> {
  const path = resolve(file);
  await access(path, constants.R_OK).catch(() => {
    throw new CommandFailure(cliTexts.noFile(file));
  });
  const progress = showProgress(await countLines(path), terminal);
  await withContext(async ({ ctx }) => {
    const report = await run(
      ctx,
      { path },
      {
        dryRun,
        onProgress: (lines) => progress.update(lines),
      },
    )
      .catch((error: unknown) => {
        throw error instanceof ImportRejected ? new CommandFailure(error.message) : error;
      })
      .finally(() => progress.stop());
    tellReport(report, dryRun, terminal);
    if (report.rejected > 0) throw new CommandFailure(dryRun ? texts.failedDry : texts.failed);
  });
}

function showProgress(lines: number, { interactive }: Terminal) {
  const silent = { update: (_lines: number) => undefined, stop: () => undefined };
  if (!interactive || lines < LONG_FILE_LINES) return silent;
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: `{bar} {percentage} % · {value}/{total} ${texts.progress} · {eta_formatted}`,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(lines, 0);
  return bar;
}

function tellReport(report: ImportReport, dryRun: boolean, { say }: Terminal): void {
  const { errors, lines, created, updated, unchanged, rejected } = report;
  for (const { line, column, reason } of errors.slice(0, SHOWN_ERRORS))
    say(texts.error(line, column, reason));
  const hidden = rejected - Math.min(errors.length, SHOWN_ERRORS);
  if (hidden > 0) say(texts.more(hidden));
  const counts = [
    [lines, texts.lines],
    [created, texts.created],
    [updated, texts.updated],
    [unchanged, texts.unchanged],
    [rejected, texts.rejected],
  ] as const;
  say(counts.map(([number, label]) => `${number} ${label}`).join(', '));
  if (dryRun) say(texts.dryRunDone);
}
