import { expect, it } from 'vitest';
import {
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  signInAs,
  type TestContext,
} from '../../testing/index.ts';
import { touchSession } from './touch-session.ts';

describeOnEachDialect('touchSession', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('writes at most once a minute, and not to an ended session', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    const active = await signInAs(ctx);
    const seenAt = async () => (await ctx.db('connexions').first())?.vue_le;
    ctx.clock.advanceSeconds(59);
    await touchSession(ctx, active);
    expect(await seenAt()).toBe('2026-11-20T09:00:00.000Z');
    ctx.clock.advanceSeconds(1);
    await touchSession(ctx, active);
    expect(await seenAt()).toBe('2026-11-20T09:01:00.000Z');
    ctx.clock.advanceSeconds(30);
    await touchSession(ctx, active);
    expect(await seenAt()).toBe('2026-11-20T09:01:00.000Z');
    await ctx.db('connexions').update({ finie_le: '2026-11-20T09:02:00.000Z' });
    ctx.clock.advanceSeconds(600);
    await touchSession(ctx, active);
    expect(await seenAt()).toBe('2026-11-20T09:01:00.000Z');
  });
});
