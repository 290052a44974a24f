import { expect, it } from 'vitest';
import {
  AM_OTHER,
  CARDS,
  delegated,
  describeOnEachDialect,
  freshContext,
  givenDelegation,
  insertOtherOwner,
  nadia,
  outcomes,
  refusalOf,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { listEvenements } from '../events/list-evenements.ts';
import { readSession } from '../sessions/read-session.ts';
import { endDelegation } from './end-delegation.ts';
import { endDelegueSession, endOtherDelegueSessions } from './end-delegue-sessions.ts';
import { listDelegueSessions } from './list-delegue-sessions.ts';
import { switchDelegation } from './switch-delegation.ts';

const email = 'autre@cabinet.example';

describeOnEachDialect('the sessions of a delegate', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
  const isOpen = async ({ id: connexionId }: ActiveSession) =>
    (await readSession(ctx, { espace: CARDS, connexionId })) !== null;
  const listed = async (active: ActiveSession) =>
    (await listDelegueSessions(ctx, active)).sessions.map(({ id, pour }) => [id, pour]);
  const events = async (compteId: string, nombre: number) =>
    (await listEvenements(ctx, { compteId, nombre })).evenements.map(({ type, par }) => [
      type,
      par,
    ]);

  /** Nadia in two browsers for Claire, in a third for Karim; a colleague of hers for Claire. */
  const inFour = async () => {
    const first = await delegated(ctx);
    const karim = await insertOtherOwner(ctx);
    const other = await givenDelegation(ctx, await signInOwner(ctx, AM_OTHER));
    await givenDelegation(ctx, first.owner, { email });
    const colleague = await signInNadia(ctx, { email, visiteur: stranger('5') });
    ctx.clock.advanceSeconds(60);
    const phone = await signInNadia(ctx, { visiteur: stranger('6') });
    ctx.clock.advanceSeconds(60);
    const third = await signInNadia(ctx, { visiteur: stranger('7') });
    const away = await switchDelegation(ctx, third, other.id, stranger('7'));
    return { ...first, karim, other, colleague, phone, away };
  };

  it('are hers, whoever she acts for, with this one first, and nobody else’s', async () => {
    const { acting, phone, away, owner } = await inFour();
    expect(await listed(acting)).toEqual([
      [acting.id, 'Dr Claire Aubertin'],
      [away.id, 'Dr Karim Bensalem'],
      [phone.id, 'Dr Claire Aubertin'],
    ]);
    const [here] = (await listDelegueSessions(ctx, acting)).sessions;
    expect(here).toEqual({
      id: acting.id,
      appareil: nadia.appareil,
      ouverteLe: '2026-11-20T09:00:00.000Z',
      vueLe: '2026-11-20T09:00:00.000Z',
      preuve: 'delegue',
      par: null,
      pour: 'Dr Claire Aubertin',
      courante: true,
    });
    expect(await code(listDelegueSessions(ctx, owner))).toBe('introuvable');
  });

  it('are closed one by one, in another’s account too, where it is told', async () => {
    const { acting, phone, away, karim, colleague, owner } = await inFour();
    await endDelegueSession(ctx, acting, away.id, nadia);
    expect([await isOpen(away), await isOpen(phone), await isOpen(acting)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await events(karim.id, 1)).toEqual([['session-fermee', 'Nadia Benali']]);
    for (const id of [away.id, acting.id, colleague.id, owner.id, 'nulle-part'])
      expect(await code(endDelegueSession(ctx, acting, id, nadia))).toBe('session-introuvable');
    expect([await isOpen(colleague), await isOpen(owner)]).toEqual([true, true]);
    expect(await code(endDelegueSession(ctx, owner, phone.id, visiteur))).toBe('introuvable');
  });

  it('are closed all but this one, with an event for each owner', async () => {
    const { acting, phone, away, compte, karim, colleague, owner } = await inFour();
    expect(await endOtherDelegueSessions(ctx, acting, nadia)).toEqual({ fermees: 2 });
    expect([await isOpen(away), await isOpen(phone)]).toEqual([false, false]);
    expect([await isOpen(acting), await isOpen(colleague), await isOpen(owner)]).toEqual([
      true,
      true,
      true,
    ]);
    for (const { id } of [compte, karim])
      expect(await events(id, 1)).toEqual([['sessions-fermees', 'Nadia Benali']]);
    const before = (await ctx.db('evenements')).length;
    expect(await endOtherDelegueSessions(ctx, acting, nadia)).toEqual({ fermees: 0 });
    expect(await ctx.db('evenements')).toHaveLength(before);
    expect(await code(endOtherDelegueSessions(ctx, owner, visiteur))).toBe('introuvable');
  });

  it('leave the list with their delegation, and their last day', async () => {
    const { acting, phone, owner, delegation, away } = await inFour();
    await endDelegation(ctx, owner, delegation.id, visiteur);
    expect(await listed(away)).toEqual([[away.id, 'Dr Karim Bensalem']]);
    for (const gone of [acting, phone])
      expect(await code(endOtherDelegueSessions(ctx, gone, nadia))).toBe('non-connecte');
  });

  it('open nothing where the end of their delegation could not find them', async () => {
    const { acting, owner, phone } = await inFour();
    const { id } = acting;
    await ctx.db('connexions').where({ id }).update({ delegation_id: null });
    expect([await isOpen(acting), await isOpen(phone), await isOpen(owner)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('close each other without waiting crosswise', async () => {
    const { acting, phone, away } = await inFour();
    const works = [acting, phone, away].map((one) => endOtherDelegueSessions(ctx, one, nadia));
    const results = await outcomes([...works, signInNadia(ctx, { visiteur: stranger('8') })]);
    expect(results.filter((result) => result === 'ok')).toHaveLength(2);
    expect(results.filter((result) => result === 'non-connecte')).toHaveLength(2);
  });
});
