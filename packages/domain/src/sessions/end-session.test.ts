import { beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  outcomes,
  refusalOf,
  signInAs,
  stranger,
  type TestContext,
} from '../../testing/index.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { readSession } from './read-session.ts';
import { signOut } from './sign-out.ts';

describeOnEachDialect('the sessions of an account', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  beforeEach(async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
  });
  const isOpen = async (connexionId: string) =>
    (await readSession(ctx, { espace: 'ordre', connexionId })) !== null;

  it('are listed, the current one first, without those that are over', async () => {
    await signInAs(ctx);
    ctx.clock.advanceSeconds(3600);
    const current = await signInAs(ctx);
    ctx.clock.advanceSeconds(60);
    const other = await signInAs(ctx, { visiteur: stranger('1') });
    const { sessions } = await listSessions(ctx, current);
    expect(sessions).toEqual([
      {
        id: current.id,
        appareil: 'Firefox sur Windows',
        ouverteLe: '2026-11-20T10:00:00.000Z',
        vueLe: '2026-11-20T10:00:00.000Z',
        preuve: 'mot-de-passe',
        par: null,
        courante: true,
      },
      expect.objectContaining({ id: other.id, appareil: 'Chrome sur Linux', courante: false }),
    ]);
  });

  it('end one by one from another one', async () => {
    const current = await signInAs(ctx);
    const other = await signInAs(ctx);
    await endSession(ctx, current, other.id);
    expect(await isOpen(other.id)).toBe(false);
    expect(await isOpen(current.id)).toBe(true);
    expect((await refusalOf(endSession(ctx, current, other.id))).code).toBe('session-introuvable');
    expect(await eventTypes(ctx)).toContain('session-fermee');
  });

  it('cannot be ended by somebody else', async () => {
    const mine = await signInAs(ctx);
    const email = 'autre@cabinet.example';
    await insertCompte(ctx, await insertOtherProfessionnel(ctx), { email });
    const theirs = await signInAs(ctx, { email });
    expect((await refusalOf(endSession(ctx, theirs, mine.id))).code).toBe('session-introuvable');
    await endOtherSessions(ctx, theirs);
    expect(await isOpen(mine.id)).toBe(true);
  });

  it('end all at once but this one', async () => {
    await signInAs(ctx);
    ctx.clock.advanceSeconds(3600);
    const others = [await signInAs(ctx), await signInAs(ctx)];
    const current = await signInAs(ctx);
    expect(await endOtherSessions(ctx, current)).toEqual({ fermees: 2 });
    expect(await Promise.all(others.map(({ id }) => isOpen(id)))).toEqual([false, false]);
    expect(await isOpen(current.id)).toBe(true);
    expect(await endOtherSessions(ctx, current)).toEqual({ fermees: 0 });
    expect((await eventTypes(ctx)).filter((type) => type === 'sessions-fermees').length).toBe(1);
  });

  it('end by signing out, recorded once', async () => {
    const current = await signInAs(ctx);
    await outcomes(atOnce(8, () => signOut(ctx, current)));
    expect(await isOpen(current.id)).toBe(false);
    expect((await eventTypes(ctx)).filter((type) => type === 'deconnexion').length).toBe(1);
  });
});
