import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, inTransaction, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { readFirst } from './read-rows.ts';

const RANK = "select rang from chaines where espace = 'ordre'";

/** A file, as in production: databases in memory have no second connection. */
let folder: string;
let db: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eps-'));
  db = openDatabase(`sqlite:${join(folder, 'reader.sqlite')}`);
  await migrate(db);
  await db('chaines').insert({ espace: 'ordre', rang: 1, empreinte: '', sceau: '' });
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

it('reads what is committed while a transaction is open, which sees its own writes', async () => {
  await inTransaction(db, async (trx) => {
    await trx('chaines').update({ rang: 2 });
    expect(await readFirst(trx, RANK, [])).toEqual({ rang: 2 });
    expect(await readFirst(db, RANK, [])).toEqual({ rang: 1 });
  });
  expect(await readFirst(db, RANK, [])).toEqual({ rang: 2 });
});

it('reads at once what was written outside of a transaction', async () => {
  await db('chaines').update({ rang: 3 });
  expect(await readFirst(db, RANK, [])).toEqual({ rang: 3 });
});

it('follows a change of the schema', async () => {
  await readFirst(db, 'select * from chaines', []);
  await db.schema.alterTable('chaines', (table) => table.text('essai'));
  expect(await readFirst(db, 'select * from chaines', [])).toMatchObject({ essai: null });
});

it('cannot write', async () => {
  const written = readFirst(db, "delete from chaines returning 'x'", []);
  await expect(written).rejects.toThrow(/readonly/);
});

it('is seen by whoever counts statements', async () => {
  const seen: string[] = [];
  db.on('query', ({ sql }: { sql: string }) => seen.push(sql));
  await readFirst(db, RANK, []);
  expect(seen).toEqual([RANK]);
});

it('leaves no log behind once closed, and opens again with the database', async () => {
  await db.destroy();
  expect(readdirSync(folder)).toEqual(['reader.sqlite']);
  db.initialize();
  expect(await readFirst(db, RANK, [])).toEqual({ rang: 1 });
});
