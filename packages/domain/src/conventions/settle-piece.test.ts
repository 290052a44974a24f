import { expect, it } from 'vitest';
import {
  depositPiece,
  describeOnEachDialect,
  freshContext,
  generatedConvention,
  refusalOf,
  type TestContext,
} from '../../testing/index.ts';
import type { ConventionRef } from './load-convention.ts';
import { removePiece } from './remove-piece.ts';
import { settlePiece } from './settle-piece.ts';

describeOnEachDialect('a file that has wholly come', (dialect) => {
  let ctx: TestContext;
  let ref: ConventionRef;
  let pieceId: string;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    ref = await generatedConvention(ctx);
    pieceId = await depositPiece(ctx, ref, 'rib');
  });
  const settle = (files = ctx.files) => settlePiece({ ...ctx, files }, { pieceId, octets: 15 });

  it('is settled once, however often one asks', async () => {
    await settle();
    expect(await ctx.db('pieces_conventions').first()).toMatchObject({ etat: 'recue' });
    expect(await ctx.files.received(pieceId)).toBe(15);
  });

  it('is not there for who asks once it has been taken out', async () => {
    await removePiece(ctx, { ...ref, pieceId });
    expect((await refusalOf(settle())).code).toBe('introuvable');
  });

  it('is not there when it is taken out while it is looked at, and nothing is left', async () => {
    await ctx.db('pieces_conventions').update({ etat: 'en-cours', type: null });
    const read = async (id: string) => {
      const content = await ctx.files.read(id);
      await ctx.db('pieces_conventions').where({ id }).update({ etat: 'retiree' });
      return content;
    };
    expect((await refusalOf(settle({ ...ctx.files, read }))).code).toBe('introuvable');
    expect(await ctx.db('pieces_conventions')).toEqual([]);
    expect(await ctx.files.received(pieceId)).toBeNull();
  });
});
