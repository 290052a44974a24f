import { expect, it } from 'vitest';
import {
  atOnce,
  cardOf,
  CARDS,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertHolder,
  ISSUER,
  liberal,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import { readSession } from '../sessions/read-session.ts';
import { signOut } from '../sessions/sign-out.ts';
import { endByProvider, type ProviderLogout } from './end-by-provider.ts';
import { openByCard } from './open-by-card.ts';
import { readProviderToken } from './provider-session.ts';
import { purgeCps } from './purge-cps.ts';

const RPPS = '10100004521';
const SUB = `f:realm:8${RPPS}`;

describeOnEachDialect('a logout told by the provider', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCompte(ctx, await insertHolder(ctx, [liberal('931990014')]));
  });

  const openWith = async (sid: string | null) => {
    const proof = cardOf(RPPS, { sid });
    const outcome = await openByCard(ctx, { espace: CARDS, proof }, visiteur);
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    return outcome.active;
  };
  const logout = (told: Partial<ProviderLogout>) =>
    endByProvider(ctx, {
      espace: CARDS,
      issuer: ISSUER,
      sub: null,
      sid: null,
      jti: 'jeton-1',
      expiresAt: new Date('2026-11-20T09:05:00.000Z'),
      ...told,
    });
  const isOpen = async ({ id }: { id: string }) =>
    (await readSession(ctx, { espace: CARDS, connexionId: id })) !== null;

  it('ends the sessions of that session of its own, at once', async () => {
    const [mine, other] = [await openWith('s1'), await openWith('s2')];
    expect(await logout({ sid: 's1', sub: SUB })).toBe(true);
    expect([await isOpen(mine), await isOpen(other)]).toEqual([false, true]);
    const row = await ctx.db('connexions').where({ id: mine.id }).first();
    expect(row?.fin_motif).toBe('deconnexion-cps');
    expect((await eventTypes(ctx)).filter((type) => type === 'session-fermee')).toHaveLength(1);
    expect(await readProviderToken(ctx, mine.id)).toBeNull();
  });

  it('ends all of a person’s, where it names no session', async () => {
    const sessions = [await openWith('s1'), await openWith(null)];
    await logout({ sub: SUB });
    expect(await Promise.all(sessions.map(isOpen))).toEqual([false, false]);
  });

  it('ends none of another issuer, of another person, or of another espace', async () => {
    const session = await openWith('s1');
    await logout({ sid: 's1', issuer: 'https://other.example', jti: 'a' });
    await logout({ sid: 's1', sub: 'f:realm:somebody', jti: 'b' });
    await logout({ sid: 's1', espace: 'ordre', jti: 'c' });
    expect(await isOpen(session)).toBe(true);
  });

  it('serves once, also when it comes several times at once', async () => {
    const taken = await Promise.all(atOnce(5, () => logout({ sid: 's1' })));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const session = await openWith('s1');
    expect(await logout({ sid: 's1' })).toBe(false);
    expect(await isOpen(session)).toBe(true);
  });

  it('leaves nothing of the provider behind sessions that are over', async () => {
    const [left, kept, old] = [await openWith('s1'), await openWith('s2'), await openWith('s3')];
    await signOut(ctx, left);
    expect(await readProviderToken(ctx, left.id)).toBeNull();
    await logout({ sid: 's9' });
    await ctx
      .db('connexions')
      .where({ id: old.id })
      .update({ ouverte_le: '2026-11-20T05:00:00.000Z' });
    ctx.clock.advanceSeconds(300);
    await purgeCps(ctx);
    expect(await ctx.db('connexions_cps').pluck('connexion_id')).toEqual([kept.id]);
    expect(await ctx.db('jetons_deconnexion').select()).toEqual([]);
  });
});
