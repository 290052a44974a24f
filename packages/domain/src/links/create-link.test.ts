import { beforeEach, expect, it } from 'vitest';
import type { LienCompteKind } from '@eps/espaces';
import {
  atOnce,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  outcomes,
  refusalOf,
  testEmail,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { consumeLink } from './consume-link.ts';
import { createLastingLink, createLink, type CreateLinkInput } from './create-link.ts';
import { findLink } from './find-link.ts';

describeOnEachDialect('links', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  let compteId: string;
  beforeEach(async () => {
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
  });
  const create = (genre: CreateLinkInput['genre'] = 'reinitialisation', charge = testEmail) =>
    inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre, compteId, charge }),
    );
  const genres: readonly LienCompteKind[] = ['reinitialisation', 'changement-adresse'];
  const find = (jeton: string) => findLink(ctx, ctx.db, { espace: 'ordre', jeton, genres });
  const consume = (jeton: string) =>
    inTransaction(ctx.db, (trx) => consumeLink(ctx, trx, { espace: 'ordre', jeton, genres }));

  it('carry 256 random bits that the database does not hold', async () => {
    const { token, url } = await create();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(url).toBe(`https://portail.example/ordre/reinitialisation?jeton=${token}`);
    expect((await create('changement-adresse')).url).toContain('/ordre/activation?jeton=');
    const dump = JSON.stringify(await ctx.db('liens'));
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(testEmail);
  });

  it('last what the espace says', async () => {
    const { token } = await create();
    expect((await find(token)).expireLe).toEqual(new Date('2026-11-21T09:00:00.000Z'));
    ctx.clock.advanceSeconds(24 * 3600);
    expect((await refusalOf(consume(token))).code).toBe('lien-expire');
  });

  it('are not used by looking at them', async () => {
    const { token } = await create();
    for (let i = 0; i < 3; i += 1) expect((await find(token)).charge).toBe(testEmail);
    expect(await consume(token)).toMatchObject({ compteId, charge: testEmail });
    expect((await refusalOf(find(token))).code).toBe('lien-utilise');
  });

  it('are used exactly once by 64 parallel clicks', async () => {
    const { token } = await create();
    const results = await outcomes(atOnce(64, () => consume(token)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(results.filter((result) => result === 'lien-utilise').length).toBe(63);
  });

  it('replace the earlier ones of their kind only', async () => {
    const first = await create();
    const change = await create('changement-adresse');
    const second = await create();
    expect((await refusalOf(consume(first.token))).code).toBe('lien-utilise');
    await consume(second.token);
    await consume(change.token);
  });

  it('leave the earlier ones alone where several messages carry them', async () => {
    const last = () =>
      inTransaction(ctx.db, (trx) =>
        createLastingLink(ctx, trx, { espace: 'ordre', genre: 'gel-compte', compteId }),
      );
    const tokens = [(await last()).token, (await last()).token];
    expect(Buffer.from(tokens[0] ?? '', 'base64url')).toHaveLength(32);
    const lookUp = (jeton: string) =>
      findLink(ctx, ctx.db, { espace: 'ordre', jeton, genres: ['gel-compte'] });
    for (const token of tokens)
      expect((await lookUp(token)).expireLe).toEqual(new Date('2026-12-20T09:00:00.000Z'));
  });

  it('leave one live link when many are made at once', async () => {
    await Promise.all(atOnce(16, () => create()));
    const live = await ctx.db('liens').whereNull('remplace_le');
    expect(live).toHaveLength(1);
  });

  it('are unreadable when altered, or of another kind', async () => {
    const { token } = await create('verification-adresse');
    for (const jeton of [token, '', `${token}x`, token.slice(1), 'nul'])
      expect((await refusalOf(find(jeton))).code).toBe('lien-illisible');
  });
});
