import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  disarmLog,
  emptyTables,
  recordSignIns,
  type TestContext,
  type TestDatabase,
} from '../../testing/index.ts';
import { createVault } from '../vault/vault.ts';
import type { ChaineRow, EvenementRow } from '../db/event-tables.ts';
import { chainHash } from './event-row.ts';
import { sealOrigin } from './chain-origin.ts';
import { sealHead } from './head-seal.ts';
import { countPurgeable, purgeChain, purgeEvenements } from './purge-evenements.ts';
import { verifyChain } from './verify-chain.ts';

/** More than twelve months, whichever. */
const YEAR = 367 * 24 * 3600;
const NOTHING = {
  origine_rang: null,
  origine_empreinte: null,
  origine_le: null,
  origine_lignes: null,
  origine_evenement: null,
  origine_sceau: null,
};

describeOnEachDialect('a purged chain', (dialect) => {
  let test: TestDatabase;
  let ctx: TestContext;
  /** Rows 1 to 5 and the chain as they were before the purge. */
  let purged: EvenementRow[];
  let before: ChaineRow;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
    await disarmLog(test.db);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
    await recordSignIns(ctx, 5);
    purged = await test.db('evenements').orderBy('rang');
    before = await chaine();
    ctx.clock.advanceSeconds(YEAR);
    await recordSignIns(ctx, 4);
    await purgeEvenements(ctx);
    await recordSignIns(ctx, 2);
  });
  afterAll(() => test.drop());

  const row = (rang: number) => test.db('evenements').where({ espace: 'ordre', rang });
  const chaine = async (): Promise<ChaineRow> => {
    const found = await test.db('chaines').where({ espace: 'ordre' }).first();
    if (!found) throw new Error('No chain');
    return found;
  };
  const read = async (rang: number): Promise<EvenementRow> => {
    const found = await row(rang).first();
    if (!found) throw new Error(`No row ${rang}`);
    return found;
  };
  const setChaine = (change: Partial<ChaineRow>) =>
    test.db('chaines').where({ espace: 'ordre' }).update(change);
  const faults = async () => (await verifyChain(ctx, 'ordre')).faults;

  it('starts at rank 6, holds the event of its purge, and verifies', async () => {
    expect(await verifyChain(ctx, 'ordre')).toMatchObject({
      ok: true,
      head: { rang: 12 },
      origin: { rang: 5, empreinte: purged[4]?.empreinte, lignes: 5, evenement: 10 },
    });
    expect((await row(10).first())?.type).toBe('journal-purge');
  });

  it.each([6, 8, 10, 12])('names row %i when it is altered', async (rang) => {
    await row(rang).update({ contenu: '{}' });
    expect(await faults()).toEqual([{ rang, kind: 'altered' }]);
  });

  it.each([6, 8])('names row %i when it is altered together with its hash', async (rang) => {
    const altered: EvenementRow = { ...(await read(rang)), type: 'deconnexion' };
    const empreinte = chainHash(altered.empreinte_precedente, altered);
    await row(rang).update({ type: altered.type, empreinte });
    expect(await faults()).toEqual([{ rang, kind: 'altered' }]);
  });

  it('names the first row when it follows another one than was purged', async () => {
    const altered: EvenementRow = { ...(await read(6)), empreinte_precedente: before.sceau };
    const empreinte = chainHash(altered.empreinte_precedente, altered);
    await row(6).update({ empreinte_precedente: altered.empreinte_precedente, empreinte });
    expect(await faults()).toEqual([{ rang: 6, kind: 'altered' }]);
  });

  it('names missing rows: the first ones, one in the middle, the last', async () => {
    for (const rang of [6, 7, 9, 12]) await row(rang).delete();
    expect(await faults()).toEqual([6, 7, 9, 12].map((rang) => ({ rang, kind: 'missing' })));
  });

  it('names rows put in another order', async () => {
    await row(6).update({ rang: 99 });
    await row(8).update({ rang: 6 });
    await row(99).update({ rang: 8 });
    expect(await faults()).toEqual([6, 8].map((rang) => ({ rang, kind: 'reordered' })));
  });

  it('names purged rows that came back, all or some', async () => {
    await test.db('evenements').insert(purged.slice(1, 3));
    expect(await faults()).toEqual([2, 3].map((rang) => ({ rang, kind: 'returned' })));
  });

  describe('whose start was tampered with', () => {
    it.each<Partial<ChaineRow>>([
      { origine_rang: 4 },
      { origine_rang: 2_000_000_000 },
      { origine_empreinte: 'f'.repeat(64) },
      { origine_le: '2027-01-01T00:00:00.000Z' },
      { origine_lignes: 4 },
      { origine_evenement: 11 },
      { origine_sceau: '' },
      { origine_sceau: null },
    ])('names it: %o', async (change) => {
      await setChaine(change);
      const rang = change.origine_rang ?? 5;
      expect(await faults()).toEqual([{ rang, kind: 'origin' }]);
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang }]);
    });

    it('names it when it was moved forward over rows that were removed', async () => {
      const { empreinte } = await read(8);
      for (const rang of [6, 7, 8]) await row(rang).delete();
      const moved = { rang: 8, empreinte, le: '2027-11-21T09:00:00.000Z', lignes: 3 };
      const seals = [
        (await chaine()).origine_sceau,
        // Seals of heads are those that an attacker can have collected.
        sealHead(ctx.vault, { espace: 'ordre', rang: 8, empreinte }),
        sealOrigin(createVault(Buffer.alloc(32, 9).toString('base64')), 'ordre', {
          ...moved,
          evenement: 10,
        }).origine_sceau,
      ];
      for (const origine_sceau of seals) {
        await setChaine({
          origine_rang: 8,
          origine_empreinte: empreinte,
          origine_le: moved.le,
          origine_lignes: 3,
          origine_sceau,
        });
        expect(await faults()).toEqual([{ rang: 8, kind: 'origin' }]);
      }
    });

    it('names it when it was removed', async () => {
      await setChaine(NOTHING);
      expect(await faults()).toEqual([{ rang: 5, kind: 'origin' }]);
    });

    it('names it when it was removed, and the rows have come back', async () => {
      await setChaine(NOTHING);
      await test.db('evenements').insert(purged);
      expect(await faults()).toEqual([{ rang: 0, kind: 'origin' }]);
    });

    it('names one that is of another espace', async () => {
      await recordSignIns(ctx, 5, { espace: 'tiers' });
      ctx.clock.advanceSeconds(YEAR);
      await purgeChain(ctx, 'tiers');
      const other = await test.db('chaines').where({ espace: 'tiers' }).first();
      await setChaine({ origine_sceau: other?.origine_sceau ?? null });
      expect(await faults()).toContainEqual({ rang: 5, kind: 'origin' });
    });

    it('names an older one, with the rows that it had or without them', async () => {
      const older = await chaine();
      const rows = await test.db('evenements').orderBy('rang');
      ctx.clock.advanceSeconds(YEAR);
      await purgeEvenements(ctx);
      expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true, origin: { rang: 12 } });
      const { espace: _espace, rang: _rang, empreinte: _empreinte, sceau: _sceau, ...old } = older;
      await setChaine(old);
      expect(await faults()).toEqual([{ rang: 5, kind: 'origin' }]);
      await test.db('evenements').insert(rows);
      expect(await faults()).toEqual([{ rang: 5, kind: 'origin' }]);
    });

    it('names one that no purge tells of', async () => {
      const now = await chaine();
      await test.db('evenements').delete();
      await test.db('evenements').insert(purged);
      await setChaine({ ...before, ...NOTHING });
      expect(await faults()).toEqual([]);
      await setChaine({ ...now, ...pick(before) });
      expect(await faults()).toEqual([{ rang: 5, kind: 'origin' }]);
    });

    const pick = ({ rang, empreinte, sceau }: ChaineRow) => ({ rang, empreinte, sceau });
  });

  it('is not purged of a row altered to look old', async () => {
    await row(6).update({ le: '2020-01-01T00:00:00.000Z' });
    expect(await purgeChain(ctx, 'ordre', { tout: true })).toEqual({ lignes: 0, anomalie: 6 });
    expect(await row(6)).toHaveLength(1);
  });

  describe('that does not verify', () => {
    beforeEach(() => ctx.clock.advanceSeconds(YEAR));
    const count = async () => (await test.db('evenements')).length;

    it.each<[string, () => PromiseLike<unknown>, number]>([
      ['altered', () => row(8).update({ contenu: '{}' }), 8],
      ['missing', () => row(6).delete(), 6],
      ['cut off', () => row(12).delete(), 12],
    ])('is not purged: a row %s', async (_what, tamper, rang) => {
      await tamper();
      const left = await count();
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang }]);
      expect(await count()).toBe(left);
      expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: false });
    });

    it('is not purged of the rows before one that was altered with its hash', async () => {
      await recordSignIns(ctx, 1);
      const altered: EvenementRow = { ...(await read(12)), type: 'deconnexion' };
      const empreinte = chainHash(altered.empreinte_precedente, altered);
      await row(12).update({ type: altered.type, empreinte });
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang: 12 }]);
    });

    it('is not purged of what a cut start hides', async () => {
      await setChaine(NOTHING);
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang: 1 }]);
    });

    it('is not purged from a start that was moved since it was looked at', async () => {
      let looks = 0;
      const matches = () => (looks += 1) === 1;
      await setChaine({ origine_empreinte: 'f'.repeat(64) });
      const hurried = { ...ctx, vault: { ...ctx.vault, matches } };
      expect(await purgeEvenements(hurried)).toEqual([{ espace: 'ordre', rang: 5 }]);
      expect(looks).toBe(2);
    });

    it('is not purged from an older start', async () => {
      const { origine_rang, origine_empreinte, origine_le, ...older } = await chaine();
      const { origine_lignes, origine_evenement, origine_sceau } = older;
      await purgeEvenements(ctx);
      await recordSignIns(ctx, 1);
      ctx.clock.advanceSeconds(YEAR);
      const place = { origine_rang, origine_empreinte, origine_le };
      await setChaine({ ...place, origine_lignes, origine_evenement, origine_sceau });
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang: 6 }]);
    });

    it('does not keep the other espaces from being purged', async () => {
      await row(8).delete();
      ctx.clock.advanceSeconds(-YEAR);
      await recordSignIns(ctx, 2, { espace: 'tiers' });
      ctx.clock.advanceSeconds(YEAR + 1);
      expect(await purgeEvenements(ctx)).toHaveLength(1);
      expect(await verifyChain(ctx, 'tiers')).toMatchObject({ ok: true, origin: { rang: 2 } });
    });

    it('is purged all the same by whoever has looked, and says so', async () => {
      await test.db('evenements').insert(purged.slice(1, 3));
      await row(7).delete();
      await row(8).update({ contenu: '{}' });
      await setChaine({ origine_sceau: '', sceau: '' });
      await recordSignIns(ctx, 1);
      expect(await countPurgeable(ctx, 'ordre')).toBe(6);
      const forced = { tout: true, malgreAnomalies: true };
      expect(await purgeChain(ctx, 'ordre', forced)).toEqual({ lignes: 8, anomalie: null });
      expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true, origin: { rang: 12 } });
      expect((await read(14)).contenu).toContain('sans vérification');
    });

    it('is not purged under a head that is not ours', async () => {
      await setChaine({ sceau: '' });
      await recordSignIns(ctx, 1);
      const { rang } = await chaine();
      expect(await purgeEvenements(ctx)).toEqual([{ espace: 'ordre', rang }]);
    });

    it('is sealed again by whoever has looked, where nothing is old enough', async () => {
      ctx.clock.advanceSeconds(-YEAR);
      await setChaine({ sceau: '' });
      const forced = { tout: true, malgreAnomalies: true };
      expect(await purgeChain(ctx, 'ordre', { tout: true })).toMatchObject({ lignes: 0 });
      expect((await verifyChain(ctx, 'ordre')).ok).toBe(false);
      for (let round = 0; round < 2; round += 1)
        expect(await purgeChain(ctx, 'ordre', forced)).toEqual({ lignes: 0, anomalie: null });
      expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true, origin: { rang: 5 } });
      const told = await test.db('evenements').where({ espace: 'ordre', type: 'journal-purge' });
      expect(told).toHaveLength(2);
      expect(told.at(-1)?.contenu).toContain('sans vérification');
    });

    it('is purged again after a change of key by whoever has looked', async () => {
      const other = { ...ctx, vault: createVault(Buffer.alloc(32, 9).toString('base64')) };
      expect(await purgeEvenements(other)).toEqual([{ espace: 'ordre', rang: 5 }]);
      await purgeChain(other, 'ordre', { tout: true, malgreAnomalies: true });
      expect(await verifyChain(other, 'ordre')).toMatchObject({ ok: true });
      expect(await purgeEvenements(other)).toEqual([]);
    });
  });
});
