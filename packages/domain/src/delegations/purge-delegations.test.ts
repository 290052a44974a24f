import { expect, it } from 'vitest';
import {
  atOnce,
  delegated,
  DELEGUE,
  describeOnEachDialect,
  freshContext,
  givenDelegation,
  insertOwner,
  propose,
  signInOwner,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import { purgeExpired } from '../parcours/purge-expired.ts';
import { endDelegation } from './end-delegation.ts';
import { purgeDelegations } from './purge-delegations.ts';
import { resendInvitation } from './resend-invitation.ts';

const DAY = 24 * 3600;

describeOnEachDialect('purgeDelegations', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const left = async () => [
    (await ctx.db('delegations')).length,
    (await ctx.db('delegues')).length,
    (await ctx.db('navigateurs_delegues')).length,
  ];

  it('deletes what ended 365 days ago, then the delegate', async () => {
    const { owner, delegation } = await delegated(ctx);
    await endDelegation(ctx, owner, delegation.id, visiteur);
    ctx.clock.advanceSeconds(365 * DAY);
    expect(await purgeDelegations(ctx)).toBe(0);
    expect(await left()).toEqual([1, 1, 1]);
    ctx.clock.advanceSeconds(1);
    expect(await purgeDelegations(ctx)).toBe(1);
    expect(await left()).toEqual([0, 0, 0]);
    expect(await ctx.db('comptes')).toHaveLength(1);
  });

  it('deletes what nobody has ended since its last day, but neither live ones nor their delegate', async () => {
    const { owner } = await delegated(ctx);
    await givenDelegation(ctx, owner, { email: 'autre@cabinet.example', finLe: '2026-11-20' });
    ctx.clock.set('2027-11-20T12:00:00.000Z');
    expect(await purgeDelegations(ctx)).toBe(0);
    ctx.clock.set('2027-11-21T12:00:00.000Z');
    expect(await purgeDelegations(ctx)).toBe(1);
    expect(await ctx.db('delegues').pluck('email')).toEqual([DELEGUE]);
  });

  it('deletes a proposal that nobody accepted 30 days after its link is dead', async () => {
    await insertOwner(ctx);
    const { id } = await propose(ctx, await signInOwner(ctx));
    ctx.clock.advanceSeconds(5 * DAY);
    await resendInvitation(ctx, await signInOwner(ctx), id, visiteur);
    ctx.clock.advanceSeconds(37 * DAY);
    await purgeExpired(ctx);
    expect(await purgeDelegations(ctx)).toBe(0);
    ctx.clock.advanceSeconds(1);
    // Whether the row of the link was purged or not.
    expect(await purgeDelegations(ctx)).toBe(1);
    expect(await left()).toEqual([0, 0, 0]);
  });

  it('deletes one that was taken back before it was accepted 30 days later', async () => {
    await insertOwner(ctx);
    const owner = await signInOwner(ctx);
    const { id } = await propose(ctx, owner);
    await endDelegation(ctx, owner, id, visiteur);
    ctx.clock.advanceSeconds(30 * DAY);
    expect(await purgeDelegations(ctx)).toBe(0);
    ctx.clock.advanceSeconds(1);
    expect(await purgeDelegations(ctx)).toBe(1);
  });

  it('never takes the delegate of a delegation that is being given', async () => {
    const { owner, delegation } = await delegated(ctx);
    await endDelegation(ctx, owner, delegation.id, visiteur);
    ctx.clock.advanceSeconds(365 * DAY + 1);
    const again = await signInOwner(ctx);
    await Promise.all([
      ...atOnce(4, () => purgeDelegations(ctx)),
      propose(ctx, again, { finLe: '2028-01-01' }),
    ]);
    const given = await ctx.db('delegations').whereNull('terminee_le').pluck('delegue_id');
    expect(await ctx.db('delegues').pluck('id')).toEqual(given);
  });
});
