import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  describeOnEachDialect,
  createTestDatabase,
  type TestDatabase,
} from '../../testing/databases.ts';
import {
  createTestContext,
  delegated,
  insertCompte,
  insertProfessionnel,
  signInAs,
} from '../../testing/index.ts';
import { migrations } from '../../migrations/index.ts';
import { createLink } from '../links/create-link.ts';
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

  it('goes back before cards and second factors, and loses no row that was there before', async () => {
    const ctx = createTestContext(test.db);
    const { id: compteId, espace } = await insertCompte(ctx, await insertProfessionnel(ctx));
    await signInAs(ctx);
    await inTransaction(test.db, (trx) =>
      createLink(ctx, trx, { espace, genre: 'reinitialisation', compteId }),
    );
    const [link] = await test.db('liens').where({ genre: 'reinitialisation' });
    if (!link) throw new Error('No link');
    for (const genre of ['gel-compte', 'annulation-adresse'] as const)
      await test.db('liens').insert({ ...link, id: genre, empreinte: genre, genre });
    const count = async (table: 'comptes' | 'connexions' | 'navigateurs_connus' | 'evenements') =>
      (await test.db(table).select()).length;
    const kept = ['comptes', 'connexions', 'navigateurs_connus', 'evenements'] as const;
    const before = await Promise.all(kept.map(count));
    expect(before.every((rows) => rows > 0)).toBe(true);
    const since = migrations.findIndex(({ name }) => name.endsWith('-preuves'));
    const undone = migrations.slice(since);
    // Each in a transaction, as a roll-back does it: foreign keys are enforced in it.
    for (const step of undone.toReversed()) await test.db.transaction((trx) => step.down(trx));
    expect(await test.db.schema.hasColumn('connexions', 'preuves')).toBe(false);
    expect(await test.db.schema.hasColumn('comptes', 'statut_le')).toBe(false);
    expect(await Promise.all(kept.map(count))).toEqual(before);
    expect(await test.db('liens').pluck('genre')).toEqual(['reinitialisation']);
    for (const step of undone) await test.db.transaction((trx) => step.up(trx));
    const [session] = await test.db('connexions').select();
    expect(session?.preuves).toContain('"mot-de-passe"');
  });

  it('knows the delegation of sessions that were open before it had a column', async () => {
    const ctx = createTestContext(test.db);
    const { owner, delegation, acting } = await delegated(ctx);
    const step = migrations.find(({ name }) => name.endsWith('-connexions-delegation'));
    if (!step) throw new Error('No such migration');
    await test.db.transaction((trx) => step.down(trx));
    expect(await test.db.schema.hasColumn('connexions', 'delegation_id')).toBe(false);
    await test.db.transaction((trx) => step.up(trx));
    const of = async (id: string) =>
      (await test.db('connexions').where({ id }).first('delegation_id'))?.delegation_id;
    expect([await of(acting.id), await of(owner.id)]).toEqual([delegation.id, null]);
  });
});

it('refuses an address it does not know', () => {
  expect(() => openDatabase('mysql://localhost')).toThrow('DATABASE_URL');
});
