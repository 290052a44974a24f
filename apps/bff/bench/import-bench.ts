import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAddressSearch,
  createHasher,
  createStrengthJudge,
  createVault,
  importRegistre,
  migrate,
  openDatabase,
  openFiles,
  systemClock,
} from '@eps/domain';
import { REGISTRE_HEADER, registreLine } from './registre-line.ts';
import type { Findings } from './report.ts';
import { interleave } from './rounds.ts';
import { ratio } from './throughput-bench.ts';

const ROWS = 100_000;

/** Rows per second of `import registre`, checks and encryption included, against `sqlite3 .import` of the same file. */
export async function importFigures(rounds: number): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'eps-import-'));
  const file = join(folder, 'registre.csv');
  writeFileSync(
    file,
    [REGISTRE_HEADER, ...Array.from({ length: ROWS }, (_, index) => registreLine(index))].join(
      '\n',
    ),
  );
  const figures = await interleave(
    [
      {
        name: 'sqlite3 .import',
        unit: 'rows/s',
        measure: () => Promise.resolve(plainImport(folder, file)),
      },
      { name: 'import registre', unit: 'rows/s', measure: () => ourImport(folder, file) },
    ],
    rounds,
  );
  rmSync(folder, { recursive: true });
  return {
    title: `Import of a registre of ${ROWS} rows`,
    figures: [...figures.values()],
    ratios: [ratio(figures, 'import registre', 'sqlite3 .import', '≥', 0.3)],
  };
}

function plainImport(folder: string, file: string): number {
  const target = join(folder, 'plain.sqlite');
  rmSync(target, { force: true });
  const started = performance.now();
  execFileSync('sqlite3', [
    target,
    '-cmd',
    'pragma journal_mode=wal',
    '.mode csv',
    '.separator ;',
    `.import ${file} registre`,
  ]);
  return perSecond(started);
}

async function ourImport(folder: string, file: string): Promise<number> {
  const target = join(folder, 'ours.sqlite');
  for (const suffix of ['', '-wal', '-shm']) rmSync(target + suffix, { force: true });
  const db = openDatabase(`sqlite:${target}`);
  await migrate(db);
  const ctx = {
    db,
    clock: systemClock,
    vault: createVault(Buffer.alloc(32, 7).toString('base64')),
    hasher: createHasher(),
    strength: createStrengthJudge(),
    publicUrl: 'https://portail.example',
    files: openFiles('file:var/files'),
    addresses: createAddressSearch(null),
    devCaptchaAnswer: null,
  };
  const started = performance.now();
  const { rejected } = await importRegistre(ctx, { path: file });
  const rate = perSecond(started);
  await db.destroy();
  if (rejected > 0) throw new Error(`${rejected} rows of the benchmark were rejected`);
  return rate;
}

function perSecond(started: number): number {
  return (ROWS * 1000) / (performance.now() - started);
}
