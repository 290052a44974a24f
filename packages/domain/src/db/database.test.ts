import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  describeOnEachDialect,
  createTestDatabase,
  type TestDatabase,
} from '../../testing/databases.ts';
import { inTransaction, openDatabase } from './database.ts';
import { migrate, pendingMigrations, rollbackAll } from './migrate.ts';

describeOnEachDialect('database', (dialect) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await createTestDatabase(dialect);
  });
  afterEach(() => test.drop());

  it('undoes a transaction whole when it throws', async () => {
    const work = inTransaction(test.db, async (trx) => {
      await trx('chaines').insert({ espace: 'ordre', rang: 0, empreinte: '', sceau: '' });
      throw new Error('cut');
    });
    await expect(work).rejects.toThrow('cut');
    expect(await test.db('chaines').select()).toEqual([]);
  });

  it('makes parallel transactions that read before they write wait their turn', async () => {
    await test.db('chaines').insert({ espace: 'ordre', rang: 0, empreinte: '', sceau: '' });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inTransaction(test.db, async (trx) => {
          const head = await trx('chaines').where({ espace: 'ordre' }).forUpdate().first();
          await trx('chaines')
            .where({ espace: 'ordre' })
            .update({ rang: (head?.rang ?? 0) + 1 });
        }),
      ),
    );
    expect(await test.db('chaines').first('rang')).toEqual({ rang: 20 });
  });

  it('enforces foreign keys', async () => {
    const orphan = test
      .db('acceptations')
      .insert({ compte_id: 'nobody', document: 'cgu', version: '1', le: '' });
    await expect(orphan).rejects.toThrow(/foreign key/i);
  });

  it('keeps bound values out of its errors', async () => {
    await test.db('chaines').insert({ espace: 'ordre', rang: 0, empreinte: '', sceau: '' });
    const error: unknown = await test
      .db('chaines')
      .insert({ espace: 'ordre', rang: 0, empreinte: 'a person’s data', sceau: '' })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain('a person’s data');
  });

  it('migrates up, down and up again, with rows in place', async () => {
    await test.db('chaines').insert({ espace: 'ordre', rang: 0, empreinte: '', sceau: '' });
    expect(await pendingMigrations(test.db)).toEqual([]);
    const undone = await rollbackAll(test.db);
    expect(undone.length).toBeGreaterThan(5);
    expect(await test.db.schema.hasTable('comptes')).toBe(false);
    expect(await pendingMigrations(test.db)).toHaveLength(undone.length);
    await migrate(test.db);
    expect(await test.db('chaines').select()).toEqual([]);
  });
});

it('refuses an address it does not know', () => {
  expect(() => openDatabase('mysql://localhost')).toThrow('DATABASE_URL');
});
