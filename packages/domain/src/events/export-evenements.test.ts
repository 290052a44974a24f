import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
} from '../../testing/index.ts';
import type { TestContext, TestDatabase } from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { exportEvenements, type EventsExport } from './export-evenements.ts';
import { listEvenements } from './list-evenements.ts';
import { purgeEvenements } from './purge-evenements.ts';
import { recordEvent } from './record-event.ts';
import { eventSigningKey } from './signing-key.ts';
import { verifyExport } from './verify-export.ts';

describeOnEachDialect('the events of a person', (dialect) => {
  let test: TestDatabase;
  let ctx: TestContext;
  let owner: { compteId: string; professionnelId: string };
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
    const professionnel = await insertProfessionnel(ctx);
    const compte = await insertCompte(ctx, professionnel);
    owner = { compteId: compte.id, professionnelId: professionnel.id };
    const stranger = await insertOtherProfessionnel(ctx);
    const other = { professionnelId: stranger.id };
    await inTransaction(test.db, async (trx) => {
      const tried = { professionnelId: owner.professionnelId };
      const base = { espace: 'ordre', appareil: 'Firefox sur Windows' } as const;
      await recordEvent(ctx, trx, { ...base, type: 'inscription-identite-echouee', ...tried });
      await recordEvent(ctx, trx, { ...base, type: 'connexion-reussie', ...other });
      await recordEvent(ctx, trx, { ...base, type: 'compte-cree', ...owner });
      await recordEvent(ctx, trx, { ...base, type: 'connexion-reussie', compteId: owner.compteId });
    });
  });
  afterAll(() => test.drop());

  it('are listed newest first, page by page, without anyone else’s', async () => {
    const { compteId } = owner;
    const first = await listEvenements(ctx, { compteId, nombre: 2 });
    expect(first.evenements.map(({ rang, type }) => [rang, type])).toEqual([
      [4, 'connexion-reussie'],
      [3, 'compte-cree'],
    ]);
    expect(first.evenements[0]).toMatchObject({ appareil: 'Firefox sur Windows', detail: null });
    expect(first.suivant).toBe(3);

    const second = await listEvenements(ctx, { compteId, nombre: 2, avant: 3 });
    expect(second.evenements.map(({ rang }) => rang)).toEqual([1]);
    expect(second.suivant).toBeNull();
  });

  it('are all before a rank that no database column holds', async () => {
    const avant = Number.MAX_SAFE_INTEGER;
    const { evenements } = await listEvenements(ctx, { ...owner, nombre: 20, avant });
    expect(evenements.map(({ rang }) => rang)).toEqual([4, 3, 1]);
  });

  it('are none for an unknown account', async () => {
    const none = await listEvenements(ctx, { compteId: 'unknown', nombre: 20 });
    expect(none).toEqual({ evenements: [], suivant: null });
  });

  describe('exported', () => {
    let exported: EventsExport;
    let kid: string;
    beforeEach(async () => {
      exported = await exportEvenements(ctx, { espace: 'ordre', compteId: owner.compteId });
      kid = (await eventSigningKey(ctx.vault)).publicJwk.kid;
    });
    const forge = (change: (copy: EventsExport) => void) => {
      const copy = structuredClone(exported);
      change(copy);
      return verifyExport(copy, kid);
    };
    const alterRow = (copy: EventsExport) => {
      const [row] = copy.lignes;
      if (row) row.type = 'deconnexion';
    };

    it('verify by themselves', async () => {
      expect(exported.lignes.map(({ rang }) => rang)).toEqual([1, 3, 4]);
      expect(await verifyExport(exported, kid)).toEqual({
        ok: true,
        alteredRows: [],
        reason: null,
      });
    });

    it('betray an altered row, a removed one, another head or date', async () => {
      expect(await forge(alterRow)).toMatchObject({ ok: false, alteredRows: [1] });
      expect(await forge((copy) => copy.lignes.pop())).toMatchObject({ ok: false, reason: 'head' });
      expect(await forge((copy) => (copy.tete.rang = 9))).toMatchObject({ reason: 'head' });
      const later = await forge((copy) => (copy.exporteLe = '2030-01-01T00:00:00.000Z'));
      expect(later).toMatchObject({ ok: false, reason: 'head' });
    });

    it('betray another key, even with a signature that is right under it', async () => {
      const { publicKey, privateKey } = await generateKeyPair('EdDSA');
      const jwk = await exportJWK(publicKey);
      const sign = (payload: string) =>
        new CompactSign(Buffer.from(payload)).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
      const payload = Buffer.from(exported.signature.split('.')[1] ?? '', 'base64url').toString();
      const cle = { kty: 'OKP', crv: 'Ed25519', x: String(jwk.x), kid: 'mine' };

      const forged = { ...exported, cle, signature: await sign(payload) };
      expect(await verifyExport(forged, kid)).toMatchObject({ ok: false, reason: 'key' });
      const nonsense = { ...exported, cle, signature: await sign('{}') };
      expect(await verifyExport(nonsense, kid)).toMatchObject({ ok: false, reason: 'signature' });
    });

    describe('before and after a purge', () => {
      let later: EventsExport;
      beforeEach(async () => {
        ctx.clock.set('2027-11-20T09:00:00.001Z');
        await inTransaction(test.db, (trx) =>
          recordEvent(ctx, trx, { espace: 'ordre', type: 'deconnexion', ...owner }),
        );
        await purgeEvenements(ctx);
        later = await exportEvenements(ctx, { espace: 'ordre', compteId: owner.compteId });
      });

      it('verify: the rows that are left, and the start, are under the signature', async () => {
        expect(exported.origine).toBeUndefined();
        expect(await verifyExport(exported, kid)).toMatchObject({ ok: true });
        expect(later.lignes.map(({ rang }) => rang)).toEqual([5]);
        expect(later.lignes[0]?.empreintePrecedente).toBe(exported.tete.empreinte);
        expect(later.origine).toEqual({
          rang: 4,
          empreinte: exported.tete.empreinte,
          le: '2027-11-20T09:00:00.001Z',
        });
        expect(await verifyExport(later, kid)).toEqual({ ok: true, alteredRows: [], reason: null });
      });

      it.each<[string, EventsExport['origine']]>([
        ['none', undefined],
        ['another rank', { rang: 9, empreinte: 'x', le: '2027-11-20T09:00:00.001Z' }],
        ['another date', { rang: 4, empreinte: 'x', le: '2027-11-21T09:00:00.001Z' }],
      ])('betray another start: %s', async (_what, origine) => {
        const forged = { ...later, origine: origine && { ...later.origine, ...origine } };
        expect(await verifyExport(forged, kid)).toMatchObject({ ok: false, reason: 'head' });
        const invented = { ...exported, origine: later.origine };
        expect(await verifyExport(invented, kid)).toMatchObject({ ok: false, reason: 'head' });
      });

      it('do not sign a start that the portal did not seal, nor rows that came back', async () => {
        await ctx.db('chaines').update({ origine_rang: 5 });
        const { origine } = await exportEvenements(ctx, { espace: 'ordre', ...owner });
        expect(origine).toBeUndefined();
        await ctx.db('chaines').update({ origine_rang: 4 });
        const [row] = await ctx.db('evenements').where({ rang: 5 });
        if (row) await ctx.db('evenements').insert({ ...row, rang: 3 });
        const { lignes } = await exportEvenements(ctx, { espace: 'ordre', ...owner });
        expect(lignes.map(({ rang }) => rang)).toEqual([5]);
      });

      it('are listed to the end, from a page that a purge has emptied too', async () => {
        const { compteId } = owner;
        const first = await listEvenements(ctx, { compteId, nombre: 20 });
        expect(first).toMatchObject({ evenements: [{ rang: 5 }], suivant: null });
        const gone = await listEvenements(ctx, { compteId, nombre: 20, avant: 3 });
        expect(gone).toEqual({ evenements: [], suivant: null });
      });
    });

    it('betray a signature that is not one', async () => {
      expect(await forge((copy) => (copy.signature = 'a.b.c'))).toMatchObject({
        reason: 'signature',
      });
    });
  });
});
