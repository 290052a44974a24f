import { expect, it } from 'vitest';
import {
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  sessionOf,
  stranger,
  testEmail,
  testPassword,
  type TestContext,
} from '../../testing/index.ts';
import { signIn } from '../sessions/sign-in.ts';
import { getAccueil } from './get-accueil.ts';
import { presentServices } from './present-services.ts';

describeOnEachDialect('the services presented at the first sign-in', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const asSignedIn = async (espace: 'ordre' | 'assurance-maladie') => {
    await insertCompte(ctx, await insertProfessionnel(ctx, { espace }));
    const credentials = { identifiant: testEmail, motDePasse: testPassword };
    return sessionOf(signIn(ctx, { espace, ...credentials }, stranger('1')));
  };
  const presentedAt = async () =>
    (await ctx.db('comptes').first('services_presentes_le'))?.services_presentes_le;

  it('are presented until the dialog is closed, once', async () => {
    const active = await asSignedIn('assurance-maladie');
    expect((await getAccueil(ctx, active)).servicesAPresenter).toBe(true);
    await presentServices(ctx, active);
    expect((await getAccueil(ctx, active)).servicesAPresenter).toBe(false);
    const first = await presentedAt();
    expect(first).toBe('2026-11-20T09:00:00.000Z');
    ctx.clock.advanceSeconds(60);
    await presentServices(ctx, active);
    expect(await presentedAt()).toBe(first);
  });

  it('are not presented where the espace has no such dialog', async () => {
    expect((await getAccueil(ctx, await asSignedIn('ordre'))).servicesAPresenter).toBe(false);
  });
});
