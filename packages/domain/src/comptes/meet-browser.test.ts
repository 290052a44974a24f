import { expect, it } from 'vitest';
import {
  AM_PASSWORD,
  activateFactor,
  codeAt,
  deliver,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertLiberal,
  insertProfessionnel,
  readOutbox,
  sessionOf,
  signInAs,
  signInToAm,
  stranger,
  testEmail,
  tokenIn,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { openReset } from '../recovery/open-reset.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { proveSecondFacteur } from '../seconds-facteurs/prove-second-facteur.ts';

const espace = 'assurance-maladie';

describeOnEachDialect('a browser that the account does not know', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const insert = async () =>
    insertCompte(ctx, await insertLiberal(ctx), {
      mot_de_passe: await ctx.hasher.hash(AM_PASSWORD),
    });
  const signIn = (who = visiteur) => sessionOf(signInToAm(ctx, { visiteur: who }));
  const told = () => readOutbox(ctx, 'nouvel-appareil');

  it('is told to the owner at its first sign-in, with the link that freezes', async () => {
    await insert();
    await signIn();
    await signIn();
    const [mail, ...more] = await told();
    expect(more).toEqual([]);
    expect(mail?.to).toBe(testEmail);
    expect(mail?.text).toContain('Firefox sur Windows');
    expect(tokenIn(mail?.text ?? '', 'gel')).toBeDefined();
    await signIn(stranger('1'));
    expect(await told()).toHaveLength(2);
  });

  it('is told each time when it keeps no cookie', async () => {
    await insert();
    for (let i = 0; i < 2; i += 1) await signIn({ ...visiteur, navigateur: null });
    expect(await told()).toHaveLength(2);
  });

  it('is told when a reset link opens it, and stays unknown until a password is chosen', async () => {
    const { id } = await insert();
    await requestReset(ctx, { espace, email: testEmail }, stranger('1'));
    const [reset] = await deliver(ctx);
    const jeton = tokenIn(reset?.text ?? '', 'reinitialisation') ?? '';
    await openReset(ctx, { espace, jeton }, stranger('1'));
    expect(await told()).toHaveLength(1);
    expect(await ctx.db('navigateurs_connus').where({ compte_id: id })).toEqual([]);
  });

  it('is told once its second factor is given, not before', async () => {
    await insert();
    const { secret } = await activateFactor(ctx, await signIn());
    ctx.clock.advanceSeconds(120);
    const active = await signIn(stranger('1'));
    expect(await told()).toHaveLength(1);
    await proveSecondFacteur(ctx, active, codeAt(secret, ctx.clock.now()), stranger('1'));
    expect(await told()).toHaveLength(2);
  });

  it('is told nobody where the espace does not say so', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    await signInAs(ctx);
    expect(await told()).toEqual([]);
  });
});
