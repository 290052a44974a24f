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
import type { TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { exportEvenements, type EventsExport } from './export-evenements.ts';
import { listEvenements } from './list-evenements.ts';
import { recordEvent } from './record-event.ts';
import { eventSigningKey } from './signing-key.ts';
import { verifyExport } from './verify-export.ts';

describeOnEachDialect('the events of a person', (dialect) => {
  let test: TestDatabase;
  let ctx: Context;
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

    it('betray a signature that is not one', async () => {
      expect(await forge((copy) => (copy.signature = 'a.b.c'))).toMatchObject({
        reason: 'signature',
      });
    });
  });
});
