import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { chainHash, GENESIS } from './event-row.ts';
import { recordEvent } from './record-event.ts';
import { verifyChain } from './verify-chain.ts';

describeOnEachDialect('recordEvent', (dialect) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
  });
  afterAll(() => test.drop());

  it('chains each event to the one before', async () => {
    const ctx = createTestContext(test.db);
    await inTransaction(test.db, async (trx) => {
      await recordEvent(ctx, trx, { espace: 'ordre', type: 'compte-cree', appareil: 'Firefox' });
      await recordEvent(ctx, trx, { espace: 'ordre', type: 'deconnexion', compteId: 'c1' });
    });

    const [first, second] = await test.db('evenements').orderBy('rang');
    expect(first).toMatchObject({ rang: 1, empreinte_precedente: GENESIS, acteur: 'personne' });
    expect(second).toMatchObject({ rang: 2, empreinte_precedente: first?.empreinte });
    expect(JSON.parse(second?.contenu ?? '')).toMatchObject({ compte: 'c1', appareil: null });
    expect(first && chainHash(GENESIS, first)).toBe(first?.empreinte);
    const head = await test.db('chaines').first();
    expect(head).toMatchObject({ rang: 2, empreinte: second?.empreinte });
  });

  it('leaves no trace of what is rolled back', async () => {
    const ctx = createTestContext(test.db);
    const failing = inTransaction(test.db, async (trx) => {
      await recordEvent(ctx, trx, { espace: 'ordre', type: 'compte-cree' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await test.db('evenements')).toHaveLength(0);
    expect((await verifyChain(ctx, 'ordre')).ok).toBe(true);
  });

  it('keeps one chain under concurrent events, the first ones included', async () => {
    const ctx = createTestContext(test.db);
    const record = () =>
      inTransaction(test.db, (trx) =>
        recordEvent(ctx, trx, { espace: 'ordre', type: 'connexion-echouee' }),
      );
    await Promise.all(Array.from({ length: 40 }, record));

    expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true, head: { rang: 40 } });
  });

  it('cannot be rewritten by an UPDATE', async () => {
    const ctx = createTestContext(test.db);
    await inTransaction(test.db, (trx) =>
      recordEvent(ctx, trx, { espace: 'ordre', type: 'compte-cree' }),
    );
    const rewriting = test.db('evenements').update({ type: 'deconnexion' });
    await expect(rewriting).rejects.toThrow('append-only');
  });
});
