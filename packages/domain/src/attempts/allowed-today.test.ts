import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  freshContext,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { allowedToday } from './allowed-today.ts';

describeOnEachDialect('allowedToday', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const ask = (subject = 'c1', perDay = 3) =>
    inTransaction(ctx.db, (trx) => allowedToday(ctx, trx, { what: 'rappel', subject, perDay }));

  it('allows so many in 24 hours from the first, for each subject', async () => {
    expect([await ask(), await ask()]).toEqual([true, true]);
    ctx.clock.advanceSeconds(23 * 3600);
    expect([await ask(), await ask(), await ask()]).toEqual([true, false, false]);
    expect(await ask('c2')).toBe(true);
    ctx.clock.advanceSeconds(3600);
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([true, true, true, false]);
  });

  it('is exact under parallel calls', async () => {
    const allowed = await Promise.all(atOnce(32, () => ask()));
    expect(allowed.filter(Boolean)).toHaveLength(3);
  });
});
