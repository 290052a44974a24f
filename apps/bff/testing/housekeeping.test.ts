import {
  describeOnEachDialect,
  freshContext,
  recordSignIns,
  type TestContext,
} from '@eps/domain/testing';
import { expect, it } from 'vitest';
import { startHousekeeping } from '../src/app/housekeeping.ts';
import type { Logger } from '../src/observability/logger.ts';

describeOnEachDialect('housekeeping', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  /** One round, as at start. */
  async function tidy(): Promise<string[]> {
    const faults: string[] = [];
    const logger: Logger = {
      request: () => undefined,
      fault: (where) => void faults.push(where),
      note: () => undefined,
    };
    await startHousekeeping(ctx, logger).stop();
    return faults;
  }
  const types = () => ctx.db('evenements').orderBy('rang').pluck('type');

  it('purges the log of events, by itself', async () => {
    await recordSignIns(ctx, 2);
    ctx.clock.set('2027-11-20T09:00:00.001Z');
    expect(await tidy()).toEqual([]);
    expect(await types()).toEqual(['journal-purge']);
    expect(await tidy()).toEqual([]);
    expect(await types()).toEqual(['journal-purge']);
  });

  it('says where a log does not verify, and leaves it as it is', async () => {
    await recordSignIns(ctx, 3);
    await ctx.db('evenements').where({ rang: 2 }).delete();
    ctx.clock.set('2027-11-20T09:00:00.001Z');
    expect(await tidy()).toEqual(['purge evenements ordre 2']);
    expect(await ctx.db('evenements')).toHaveLength(2);
  });
});
