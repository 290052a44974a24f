import { channel } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { luhnKey } from '@eps/identifiers';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
  registreFile,
} from '../../testing/index.ts';
import type { RegistreFields, TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { importRegistre } from './import-registre.ts';
import { privateSeals } from './private-seals.ts';

const ROWS = 9000;

/** Long enough for a worker, with every private column. */
const rows = Array.from({ length: ROWS }, (_, index): RegistreFields => {
  const body = `9970${String(index).padStart(6, '0')}`;
  return {
    rpps: `${body}${luhnKey(body)}`,
    nir: '2690549588157',
    iban: 'FR7630006000011234567890189',
  };
});

/** Workers started since the test began. */
function watchWorkers(): Worker[] {
  const started: Worker[] = [];
  const watch = (message: unknown): void => {
    started.push((message as { worker: Worker }).worker);
  };
  channel('worker_threads').subscribe(watch);
  onTestFinished(() => {
    channel('worker_threads').unsubscribe(watch);
  });
  return started;
}

/** Id of the threads that have ended. */
const ENDED = -1;

describeOnEachDialect('importRegistre of a long file', (dialect) => {
  let test: TestDatabase;
  let ctx: Context;
  let folder: string;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
    folder = mkdtempSync(join(tmpdir(), 'eps-registre-'));
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await test.drop();
  });

  function write(...parts: readonly (Uint8Array | string)[]): { path: string } {
    const path = join(folder, 'registre.csv');
    writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
    return { path };
  }

  it('stores what a short one does, from a thread that ends with the file', async () => {
    const workers = watchWorkers();
    const told: number[] = [];
    const file = write(registreFile([...rows, { rpps: 'x' }]));
    const report = await importRegistre(ctx, file, { onProgress: (lines) => told.push(lines) });

    expect(report).toMatchObject({ lines: ROWS + 1, created: ROWS, rejected: 1 });
    expect(report.errors).toMatchObject([{ line: ROWS + 2, column: 'rpps' }]);
    expect(told.at(-1)).toBe(ROWS + 1);
    expect(workers.map(({ threadId }) => threadId)).toEqual([ENDED]);

    const stored = await test.db('professionnels').orderBy('cle');
    expect(stored).toHaveLength(ROWS);
    for (const [
      index,
      { id, cle, nir_chiffre, iban_chiffre, iban_fin_empreinte },
    ] of stored.entries()) {
      expect(cle).toBe(rows[index]?.rpps);
      expect(privateSeals.openNir(ctx.vault, id, nir_chiffre ?? '')).toBe('2690549588157');
      expect(privateSeals.openIban(ctx.vault, id, iban_chiffre ?? '')).toMatch(/0189$/);
      expect(iban_fin_empreinte).toBe(privateSeals.ibanEndFingerprint(ctx.vault, id, '0189'));
    }
  });

  it('changes what has changed, and removes the places that are gone', async () => {
    await importRegistre(ctx, write(registreFile([...rows, { ...rows[0], ville: 'LYON' }])));
    const changed = { ...rows[1], iban: '', email: 'autre@exemple.example' };
    const file = write(registreFile([rows[0] ?? {}, changed, ...rows.slice(2)]));
    expect(await importRegistre(ctx, file)).toMatchObject({ updated: 1, unchanged: ROWS - 1 });
    expect(await test.db('lieux_exercice')).toHaveLength(ROWS);
    const { rpps = '' } = changed;
    const person = await test.db('professionnels').where({ cle: rpps }).first();
    expect(person).toMatchObject({ email: 'autre@exemple.example', iban_chiffre: null });
    expect(privateSeals.openNir(ctx.vault, person?.id ?? '', person?.nir_chiffre ?? '')).toBe(
      '2690549588157',
    );
  });

  it('says what is wrong with the file, as a short one does, and writes nothing', async () => {
    const workers = watchWorkers();
    const good = registreFile(rows);
    const latin1 = Buffer.from('ordre;liberal;;99700218896;LEFÈVRE\n', 'latin1');
    await expect(importRegistre(ctx, write(good, latin1))).rejects.toMatchObject({
      name: 'ImportRejected',
      message: expect.stringContaining('UTF-8') as string,
    });
    await expect(importRegistre(ctx, write('x', good))).rejects.toMatchObject({
      name: 'ImportRejected',
      message: expect.stringContaining('en-tête') as string,
    });
    expect(await test.db('professionnels')).toHaveLength(0);
    expect(workers.map(({ threadId }) => threadId)).toEqual([ENDED, ENDED]);
  });

  it('leaves no thread behind where the import stops, and is simply run again', async () => {
    const workers = watchWorkers();
    const file = write(registreFile(rows));
    const stop = (lines: number): void => {
      if (lines > 1000) throw new Error('stopped');
    };
    await expect(importRegistre(ctx, file, { onProgress: stop })).rejects.toThrow('stopped');
    expect(workers.map(({ threadId }) => threadId)).toEqual([ENDED]);
    const before = (await test.db('professionnels')).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ROWS);
    expect(await importRegistre(ctx, file)).toMatchObject({
      created: ROWS - before,
      unchanged: before,
    });
  });
});
