import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  inPieces,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  readOutbox,
  registreFile,
  testEmail,
  type TestContext,
  tokensTo,
} from '../../testing/index.ts';
import type { CompteRow } from '../db/tables.ts';
import { importRegistre } from '../registre/import-registre.ts';
import { listEvenements } from '../events/list-evenements.ts';
import { noteMobiles, tellChangedMobiles } from './tell-changed-mobiles.ts';

const MOBILE = '+33639980001';

describeOnEachDialect('a mobile on file that changes', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const mails = () => readOutbox(ctx, 'mobile-change');
  /** As an import writes it. */
  const change = (telephone_mobile: string | null) =>
    ctx.db('professionnels').update({ telephone_mobile });
  /** An account whose owner knows of the mobile on file. */
  const known = async (overrides: Partial<CompteRow> = {}): Promise<CompteRow> => {
    const compte = await insertCompte(ctx, await insertProfessionnel(ctx), overrides);
    await noteMobiles(ctx);
    await tellChangedMobiles(ctx);
    return compte;
  };

  it('is told to the owner, once, with the link that freezes the account', async () => {
    const { id: compteId } = await known();
    expect([await mails(), await eventTypes(ctx)]).toEqual([[], []]);
    await change(MOBILE);
    for (let round = 0; round < 2; round += 1) await tellChangedMobiles(ctx);
    const [told, ...more] = await mails();
    expect(more).toEqual([]);
    expect(told?.to).toBe(testEmail);
    expect(told?.text).toContain('+3363***01');
    expect(told?.text).not.toContain(MOBILE);
    expect(await tokensTo(ctx, 'gel', 'mobile-change')).toHaveLength(1);
    const { evenements } = await listEvenements(ctx, { compteId, nombre: 5 });
    expect(evenements).toMatchObject([{ type: 'mobile-change', detail: null }]);
  });

  it('is told again when it changes again, or is taken away', async () => {
    await known();
    for (const mobile of [MOBILE, null]) {
      await change(mobile);
      await tellChangedMobiles(ctx);
    }
    const [, taken] = await mails();
    expect(taken?.text).toContain('aucun');
    expect(await eventTypes(ctx)).toEqual(['mobile-change', 'mobile-change']);
    await tellChangedMobiles(ctx);
    expect(await mails()).toHaveLength(2);
  });

  it('is an event alone where the address is not verified', async () => {
    await known({ email_verifie_le: null });
    await change(MOBILE);
    await tellChangedMobiles(ctx);
    expect(await mails()).toEqual([]);
    expect(await eventTypes(ctx)).toEqual(['mobile-change']);
  });

  it.each(['gele', 'dormant'] as const)(
    'is told, without a link, of one that is %s',
    async (statut) => {
      await known({ statut });
      await change(MOBILE);
      await tellChangedMobiles(ctx);
      expect(await mails()).toHaveLength(1);
      expect(await tokensTo(ctx, 'gel', 'mobile-change')).toEqual([]);
    },
  );

  it('is told neither of a closed account nor to who has none', async () => {
    await known();
    await insertOtherProfessionnel(ctx);
    await ctx.db('comptes').update({ statut: 'ferme' });
    await change(MOBILE);
    await tellChangedMobiles(ctx);
    expect([await mails(), await eventTypes(ctx)]).toEqual([[], []]);
    expect(await ctx.db('mobiles_connus')).toHaveLength(1);
    await ctx.db('mobiles_connus').delete();
    await noteMobiles(ctx);
    expect(await ctx.db('mobiles_connus')).toHaveLength(0);
  });

  it('is told once by many servers at once', async () => {
    await known();
    await change(MOBILE);
    await Promise.all(atOnce(6, () => tellChangedMobiles(ctx)));
    expect(await mails()).toHaveLength(1);
    expect(await eventTypes(ctx)).toEqual(['mobile-change']);
  });

  it('is told by the import that brings it, of accounts made since the one before', async () => {
    const imported = async (telephone_mobile: string, options = {}) => {
      await importRegistre(ctx, inPieces(registreFile([{ telephone_mobile }])), options);
    };
    await imported('06 39 98 00 00');
    const professionnel = await ctx.db('professionnels').first();
    if (!professionnel) throw new Error('Nobody was imported');
    await insertCompte(ctx, professionnel);
    await imported('06 39 98 00 00');
    await imported('06 39 98 00 01', { dryRun: true });
    expect(await mails()).toEqual([]);
    await imported('06 39 98 00 01');
    await imported('06 39 98 00 01');
    expect(await mails()).toHaveLength(1);
    expect(await eventTypes(ctx)).toEqual(['mobile-change']);
  });

  it('is told by the next import where one was stopped before it told', async () => {
    await known();
    await change(MOBILE);
    await importRegistre(ctx, inPieces(registreFile([])));
    expect(await mails()).toHaveLength(1);
  });
});
