import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  recordSignIns,
  type TestContext,
} from '../../testing/index.ts';
import { countPurgeable, purgeChain, purgeEvenements } from './purge-evenements.ts';
import { verifyChain } from './verify-chain.ts';

const DAY = 24 * 3600;

describeOnEachDialect('purgeEvenements', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const ranks = () => ctx.db('evenements').where({ espace: 'ordre' }).orderBy('rang').pluck('rang');
  const verdict = () => verifyChain(ctx, 'ordre');

  it('does nothing to an espace without events, nor to one whose events are young', async () => {
    expect(await purgeEvenements(ctx)).toEqual([]);
    expect(await ctx.db('chaines')).toEqual([]);
    await recordSignIns(ctx, 3);
    expect(await purgeEvenements(ctx)).toEqual([]);
    expect(await ranks()).toEqual([1, 2, 3]);
    expect(await countPurgeable(ctx, 'ordre')).toBe(0);
    expect(await verdict()).toMatchObject({ ok: true, origin: null });
  });

  it.each([
    ['2026-11-20T09:00:00.000Z', '2027-11-20T09:00:00.000Z', '2027-11-20T09:00:00.001Z'],
    ['2027-03-10T09:00:00.000Z', '2028-03-10T09:00:00.000Z', '2028-03-10T09:00:00.001Z'],
    ['2028-02-29T09:00:00.000Z', '2029-02-28T23:59:59.999Z', '2029-03-01T00:00:00.000Z'],
  ])('what happened on %s is there on %s, and no longer on %s', async (happened, kept, gone) => {
    ctx.clock.set(happened);
    await recordSignIns(ctx, 2);
    ctx.clock.set(kept);
    await purgeEvenements(ctx);
    expect(await ranks()).toEqual([1, 2]);
    ctx.clock.set(gone);
    await purgeEvenements(ctx);
    expect(await ranks()).toEqual([3]);
  });

  it('stops at the first event that is young enough, to the millisecond', async () => {
    await recordSignIns(ctx, 2);
    ctx.clock.set('2026-11-20T09:00:00.001Z');
    await recordSignIns(ctx, 1);
    // A clock that was behind: what is after a young event waits for it.
    ctx.clock.set('2026-11-20T08:59:00.000Z');
    await recordSignIns(ctx, 1);
    ctx.clock.set('2027-11-20T09:00:00.001Z');
    expect(await countPurgeable(ctx, 'ordre')).toBe(2);
    await purgeEvenements(ctx);
    expect(await ranks()).toEqual([3, 4, 5]);
    expect(await verdict()).toMatchObject({
      ok: true,
      head: { rang: 5 },
      origin: { rang: 2, lignes: 2, evenement: 5, le: '2027-11-20T09:00:00.001Z' },
    });
  });

  it('leaves an event that says so, of nobody', async () => {
    await recordSignIns(ctx, 3);
    ctx.clock.advanceSeconds(366 * DAY);
    await purgeEvenements(ctx);
    const [event, ...others] = await ctx.db('evenements');
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'journal-purge',
      acteur: 'systeme',
      compte_id: null,
      professionnel_id: null,
    });
    expect(event?.contenu).toContain('Jusqu’au rang 3, lignes retirées\u00a0: 3');
    expect((await verdict()).ok).toBe(true);
    await recordSignIns(ctx, 2);
    expect(await verdict()).toMatchObject({ ok: true, head: { rang: 6 } });
  });

  it('removes so many in a transaction, and the rest in the next ones', async () => {
    await recordSignIns(ctx, 25);
    ctx.clock.advanceSeconds(366 * DAY);
    await recordSignIns(ctx, 1);
    expect(await countPurgeable(ctx, 'ordre')).toBe(25);
    expect(await purgeChain(ctx, 'ordre', { lignes: 10 })).toEqual({ lignes: 20, anomalie: null });
    // The last five are fewer than ten: they wait for the next day.
    expect(await purgeChain(ctx, 'ordre', { lignes: 10 })).toEqual({ lignes: 0, anomalie: null });
    ctx.clock.advanceSeconds(DAY);
    expect(await purgeChain(ctx, 'ordre', { lignes: 10 })).toEqual({ lignes: 5, anomalie: null });
    expect(await ranks()).toEqual([26, 27, 28, 29]);
    expect(await verdict()).toMatchObject({ ok: true, origin: { rang: 25, lignes: 5 } });
  });

  it('removes no more than so many in a round, unless all is asked for', async () => {
    await recordSignIns(ctx, 110);
    ctx.clock.advanceSeconds(366 * DAY);
    expect((await purgeChain(ctx, 'ordre', { lignes: 2 })).lignes).toBe(100);
    expect((await purgeChain(ctx, 'ordre', { lignes: 2, tout: true })).lignes).toBe(10);
    expect((await verdict()).ok).toBe(true);
  });

  it('is not purged for its own sake', async () => {
    await recordSignIns(ctx, 9);
    ctx.clock.advanceSeconds(366 * DAY);
    await purgeChain(ctx, 'ordre', { lignes: 2, tout: true });
    ctx.clock.advanceSeconds(366 * DAY);
    await recordSignIns(ctx, 1);
    for (let round = 0; round < 3; round += 1) {
      await purgeChain(ctx, 'ordre', { lignes: 2, tout: true });
      ctx.clock.advanceSeconds(DAY);
    }
    expect((await eventTypes(ctx)).filter((type) => type === 'journal-purge')).toHaveLength(5);
    // Behind a person's event they go with it.
    ctx.clock.advanceSeconds(366 * DAY);
    await purgeChain(ctx, 'ordre', { lignes: 4, tout: true });
    expect(await eventTypes(ctx)).toEqual(['journal-purge', 'journal-purge']);
    expect((await verdict()).ok).toBe(true);
  });

  it('leaves the other espaces alone', async () => {
    await recordSignIns(ctx, 2, { espace: 'tiers' });
    ctx.clock.advanceSeconds(366 * DAY);
    await recordSignIns(ctx, 2);
    await purgeEvenements(ctx);
    expect(await ranks()).toEqual([1, 2]);
    expect(await verifyChain(ctx, 'tiers')).toMatchObject({ ok: true, origin: { rang: 2 } });
    expect(await verdict()).toMatchObject({ ok: true, origin: null });
  });

  it('may run twice at once, beside events that are recorded and a chain that is verified', async () => {
    await recordSignIns(ctx, 60);
    ctx.clock.advanceSeconds(366 * DAY);
    const purges = atOnce(3, () => purgeChain(ctx, 'ordre', { lignes: 7 }));
    const others = atOnce(10, () => recordSignIns(ctx, 1));
    const verdicts = await Promise.all(atOnce(5, verdict));
    const outcomes = await Promise.all(purges);
    await Promise.all(others);
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.reduce((sum, { lignes }) => sum + lignes, 0)).toBe(56);
    expect(await verdict()).toMatchObject({ ok: true, origin: { rang: 56 } });
    const purged = (await eventTypes(ctx)).filter((type) => type === 'journal-purge');
    expect(purged).toHaveLength(8);
  });

  it('gives back all that it had done when its transaction fails', async () => {
    await recordSignIns(ctx, 3);
    ctx.clock.advanceSeconds(366 * DAY);
    const failing = {
      ...ctx,
      vault: {
        ...ctx.vault,
        fingerprint(purpose: string, value: string) {
          if (purpose === 'chaine-origine') throw new Error('cut');
          return ctx.vault.fingerprint(purpose, value);
        },
      },
    };
    await expect(purgeEvenements(failing)).rejects.toThrow('cut');
    expect(await ranks()).toEqual([1, 2, 3]);
    expect(await verdict()).toMatchObject({ ok: true, origin: null });
  });
});
