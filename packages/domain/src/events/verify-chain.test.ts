import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { EvenementRow } from '../db/event-tables.ts';
import { chainHash } from './event-row.ts';
import { recordEvent } from './record-event.ts';
import { verifyChain } from './verify-chain.ts';

describeOnEachDialect('verifyChain', (dialect) => {
  let test: TestDatabase;
  let ctx: Context;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
    await disarm();
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
    await record(10);
  });
  afterAll(() => test.drop());

  const record = (count: number) =>
    inTransaction(test.db, async (trx) => {
      for (let made = 0; made < count; made += 1)
        await recordEvent(ctx, trx, { espace: 'ordre', type: 'connexion-reussie', compteId: 'c1' });
    });
  /** What an attacker who owns the database does first. */
  const disarm = () =>
    test.db.raw(
      dialect === 'sqlite'
        ? 'drop trigger evenements_sans_modification'
        : 'drop trigger evenements_sans_modification on evenements',
    );
  const row = (rang: number) => test.db('evenements').where({ espace: 'ordre', rang });
  const faults = async () => (await verifyChain(ctx, 'ordre')).faults;

  it('finds nothing wrong with what was recorded', async () => {
    expect(await verifyChain(ctx, 'ordre')).toMatchObject({
      ok: true,
      head: { rang: 10 },
      faults: [],
    });
  });

  it('finds an empty log right', async () => {
    await test.db('evenements').delete();
    await test.db('chaines').delete();
    expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true, head: { rang: 0 } });
  });

  it.each<Partial<EvenementRow>>([
    { type: 'deconnexion' },
    { le: '2020-01-01T00:00:00.000Z' },
    { contenu: '{}' },
    { sel: 'x' },
    { compte_id: 'c2' },
    { professionnel_id: 'p2' },
    { acteur: 'agent' },
  ])('names a row altered by %o', async (change) => {
    await row(4).update(change);
    expect(await faults()).toEqual([{ rang: 4, kind: 'altered' }]);
  });

  it('names a row altered together with its hash', async () => {
    const original = await row(4).first();
    if (!original) throw new Error('no row 4');
    const altered: EvenementRow = { ...original, type: 'deconnexion' };
    const empreinte = chainHash(altered.empreinte_precedente, altered);
    await row(4).update({ type: altered.type, empreinte });
    expect(await faults()).toEqual([{ rang: 4, kind: 'altered' }]);
  });

  it('names missing rows, first, middle and last', async () => {
    for (const rang of [1, 5, 6, 10]) await row(rang).delete();
    expect(await faults()).toEqual([1, 5, 6, 10].map((rang) => ({ rang, kind: 'missing' })));
  });

  it('names rows put in another order', async () => {
    await row(3).update({ rang: 99 });
    await row(7).update({ rang: 3 });
    await row(99).update({ rang: 7 });
    expect(await faults()).toEqual([
      { rang: 3, kind: 'reordered' },
      { rang: 7, kind: 'reordered' },
    ]);
  });

  it('names a row moved into a gap', async () => {
    await row(5).delete();
    await row(8).update({ rang: 5 });
    expect(await faults()).toEqual([
      { rang: 5, kind: 'reordered' },
      { rang: 8, kind: 'missing' },
    ]);
  });

  it('names a tail cut off together with the head', async () => {
    await test.db('evenements').where('rang', '>', 7).delete();
    const last = await row(7).first();
    await test.db('chaines').update({ rang: 7, empreinte: last?.empreinte ?? '' });
    expect(await faults()).toEqual([{ rang: 7, kind: 'head' }]);
    await record(2);
    expect(await faults()).toEqual([{ rang: 9, kind: 'head' }]);
  });

  it('names a row added beyond the head', async () => {
    const last = await row(10).first();
    if (!last) throw new Error('no row 10');
    const added = { ...last, rang: 11, empreinte_precedente: last.empreinte };
    await test.db('evenements').insert({ ...added, empreinte: chainHash(last.empreinte, added) });
    expect(await faults()).toEqual([{ rang: 11, kind: 'added' }]);
  });

  it('names the head of a chain rewritten from end to end', async () => {
    let previous = '0'.repeat(64);
    for (const original of await test.db('evenements').orderBy('rang')) {
      const forged: EvenementRow = { ...original, le: '2020-01-01T00:00:00.000Z' };
      const empreinte = chainHash(previous, forged);
      await row(original.rang).update({ le: forged.le, empreinte_precedente: previous, empreinte });
      previous = empreinte;
    }
    await test.db('chaines').update({ empreinte: previous });
    expect(await faults()).toEqual([{ rang: 10, kind: 'head' }]);
    await record(1);
    expect(await faults()).toEqual([{ rang: 11, kind: 'head' }]);
  });

  it('names a chain whose head was removed', async () => {
    await test.db('chaines').delete();
    expect(await faults()).toEqual([{ rang: 10, kind: 'head' }]);
  });

  it('reads a log longer than a page', async () => {
    await record(600);
    await row(550).delete();
    expect(await faults()).toEqual([{ rang: 550, kind: 'missing' }]);
  });
});
