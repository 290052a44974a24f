import { expect, it } from 'vitest';
import {
  atOnce,
  createFakeTransport,
  describeOnEachDialect,
  freshContext,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import type { MessageRow } from '../db/tables.ts';
import { codeSms } from '../messages/code-sms.ts';
import { createCourier } from './create-courier.ts';
import { enqueue } from './enqueue.ts';
import { purgeMessages } from './purge-messages.ts';

describeOnEachDialect('purgeMessages', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const write = (count: number) =>
    inTransaction(ctx.db, async (trx) => {
      for (let made = 0; made < count; made += 1)
        await enqueue(ctx, trx, {
          message: codeSms,
          espace: 'ordre',
          to: '+33639981234',
          data: { code: '123456', parcours: 'inscription', lifetimeMinutes: 10 },
        });
    });
  const send = () => {
    const transport = createFakeTransport();
    return createCourier(ctx, { sms: transport, email: transport }).flush();
  };
  const count = async () => (await ctx.db('messages')).length;

  it('deletes what left more than 12 months ago, to the millisecond', async () => {
    await write(2);
    ctx.clock.set('2026-11-20T09:05:00.000Z');
    await send();
    ctx.clock.set('2027-11-20T09:05:00.000Z');
    expect(await purgeMessages(ctx)).toBe(0);
    await write(1);
    await send();
    ctx.clock.set('2027-11-20T09:05:00.001Z');
    expect(await purgeMessages(ctx)).toBe(2);
    expect(await ctx.db('messages').pluck('envoye_le')).toEqual(['2027-11-20T09:05:00.000Z']);
  });

  it.each<MessageRow['etat']>(['a-preparer', 'a-envoyer'])(
    'keeps what may still leave: %s',
    async (etat) => {
      await write(1);
      await ctx.db('messages').update({ etat });
      ctx.clock.set('2030-01-01T00:00:00.000Z');
      expect(await purgeMessages(ctx)).toBe(0);
      expect(await count()).toBe(1);
    },
  );

  it.each<MessageRow['etat']>(['abandonne', 'perime', 'sans-objet'])(
    'deletes what will never leave, 12 months after it was written: %s',
    async (etat) => {
      await write(1);
      await ctx.db('messages').update({ etat });
      ctx.clock.set('2027-11-20T09:00:00.000Z');
      expect(await purgeMessages(ctx)).toBe(0);
      ctx.clock.set('2027-11-20T09:00:00.001Z');
      expect(await purgeMessages(ctx)).toBe(1);
    },
  );

  it('keeps what left late, whenever it was written', async () => {
    await write(1);
    ctx.clock.set('2027-11-01T09:00:00.000Z');
    await send();
    ctx.clock.set('2028-01-01T09:00:00.000Z');
    expect(await purgeMessages(ctx)).toBe(0);
  });

  it('deletes so many in a round, the rest in the next', async () => {
    await write(105);
    await send();
    ctx.clock.set('2028-01-01T00:00:00.000Z');
    expect(await purgeMessages(ctx, { lignes: 2 })).toBe(100);
    expect(await purgeMessages(ctx, { lignes: 2 })).toBe(5);
    expect(await purgeMessages(ctx, { lignes: 2 })).toBe(0);
  });

  it('may run several times at once, beside messages that are sent', async () => {
    await write(60);
    await send();
    ctx.clock.set('2028-01-01T00:00:00.000Z');
    await write(5);
    const purges = atOnce(4, () => purgeMessages(ctx, { lignes: 4 }));
    const [deleted] = await Promise.all([Promise.all(purges), send()]);
    expect(deleted.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(60);
    await purgeMessages(ctx);
    expect(await ctx.db('messages').pluck('etat')).toEqual(Array(5).fill('envoye'));
  });
});
