import { beforeEach, expect, it } from 'vitest';
import {
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  signInAs,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { readSession } from './read-session.ts';
import { touchSession } from './touch-session.ts';

describeOnEachDialect('readSession', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  let active: ActiveSession;
  beforeEach(async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    active = await signInAs(ctx);
  });
  const read = () => readSession(ctx, { espace: 'ordre', connexionId: active.id });

  it('reads the session in one statement, without writing', async () => {
    const seen: string[] = [];
    ctx.db.on('query', ({ sql }: { sql: string }) => void seen.push(sql));
    expect(await read()).toEqual(active);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^select /);
  });

  it('ends after an hour without activity', async () => {
    ctx.clock.advanceSeconds(3599);
    expect(await read()).not.toBeNull();
    ctx.clock.advanceSeconds(1);
    expect(await read()).toBeNull();
  });

  it('ends after four hours whatever the activity', async () => {
    for (let minute = 30; minute < 240; minute += 30) {
      ctx.clock.advanceSeconds(1800);
      const current = await read();
      if (!current) throw new Error('The session ended too early');
      await touchSession(ctx, current);
    }
    ctx.clock.advanceSeconds(1799);
    expect(await read()).not.toBeNull();
    ctx.clock.advanceSeconds(1);
    expect(await read()).toBeNull();
  });

  it('ends with its account, and knows no other id', async () => {
    expect(await readSession(ctx, { espace: 'ordre', connexionId: 'inconnu' })).toBeNull();
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect(await read()).toBeNull();
  });

  it('asks again for terms that changed', async () => {
    await ctx.db('comptes').update({ cgu_version: '2025-01-01' });
    expect((await read())?.cguAAccepter).toBe(true);
  });
});
