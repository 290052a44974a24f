import { expect, it } from 'vitest';
import {
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  refusalOf,
  signInAs,
  testPassword,
  visiteur,
  whileVerifying,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession, Context } from '../context.ts';
import { meets, RECENT_MINUTES } from './grades.ts';
import { provePassword } from './prove-password.ts';

describeOnEachDialect('provePassword', (dialect) => {
  let ctx: TestContext;
  let active: ActiveSession;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCompte(ctx, await insertProfessionnel(ctx));
    active = await signInAs(ctx);
    ctx.clock.advanceSeconds((RECENT_MINUTES + 1) * 60);
  });

  const prove = (motDePasse = testPassword, context: Context = ctx) =>
    provePassword(context, active, motDePasse, visiteur);

  it('makes the proof fresh, for ten minutes', async () => {
    expect(meets(ctx, active, 'preuve-recente')).toBe(false);
    const proved = await prove();
    expect(proved.preuves).toEqual([{ preuve: 'mot-de-passe', le: ctx.clock.now() }]);
    expect(meets(ctx, proved, 'preuve-recente')).toBe(true);
    ctx.clock.advanceSeconds(RECENT_MINUTES * 60);
    expect(meets(ctx, proved, 'preuve-recente')).toBe(false);
    expect((await eventTypes(ctx)).at(-1)).toBe('identite-confirmee');
  });

  it('refuses a wrong one, and closes like a sign-in', async () => {
    for (let i = 0; i < 4; i += 1)
      expect((await refusalOf(prove('faux'))).code).toBe('mot-de-passe-actuel-incorrect');
    expect((await refusalOf(prove('faux'))).code).toBe('compte-bloque');
    expect((await refusalOf(prove())).code).toBe('compte-bloque');
  });

  it('proves nothing in a session that ended while the password was being hashed', async () => {
    const endedMeanwhile = whileVerifying(ctx, () =>
      ctx.db('connexions').update({ finie_le: ctx.clock.now().toISOString() }),
    );
    expect((await refusalOf(prove(testPassword, endedMeanwhile))).code).toBe('non-connecte');
  });

  it('proves nothing with a password that was changed meanwhile', async () => {
    const changedMeanwhile = whileVerifying(ctx, () =>
      ctx.db('comptes').update({ mot_de_passe_change_le: ctx.clock.now().toISOString() }),
    );
    expect((await refusalOf(prove(testPassword, changedMeanwhile))).code).toBe(
      'mot-de-passe-actuel-incorrect',
    );
  });
});
