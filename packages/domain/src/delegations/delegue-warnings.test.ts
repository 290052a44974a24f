import { getEspace } from '@eps/espaces';
import { expect, it } from 'vitest';
import {
  CARDS,
  delegated,
  DELEGUE,
  describeOnEachDialect,
  freshContext,
  readOutbox,
  refusalOf,
  signInNadia,
  stranger,
  type TestContext,
} from '../../testing/index.ts';
import { signInDelegue } from './sign-in-delegue.ts';

describeOnEachDialect('warnings to a delegate', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const wrong = (email: string) =>
    signInDelegue(ctx, { espace: CARDS, email, motDePasse: 'pas le bon du tout' }, stranger('3'));

  it('tell of a closed door once a day, and nobody of a wrong address', async () => {
    await delegated(ctx);
    const { failures } = getEspace(CARDS).policies.lockOut;
    const close = async (email: string) => {
      for (let i = 0; i < failures; i += 1) await refusalOf(wrong(email));
    };
    await close('personne@nulle-part.example');
    expect(await readOutbox(ctx, 'connexion-delegue-bloquee')).toEqual([]);
    await close(DELEGUE);
    ctx.clock.advanceSeconds(3600);
    await close(DELEGUE);
    const told = await readOutbox(ctx, 'connexion-delegue-bloquee');
    expect(told.map(({ to }) => to)).toEqual([DELEGUE]);
    expect(told[0]?.text).toContain(`${failures}\u00a0tentatives`);
    expect(told[0]?.text).not.toMatch(/Aubertin|jeton=/);
  });

  it('tell of a browser that was not theirs, once', async () => {
    await delegated(ctx);
    expect(await readOutbox(ctx, 'nouvel-appareil-delegue')).toEqual([]);
    for (let i = 0; i < 2; i += 1) await signInNadia(ctx, { visiteur: stranger('4') });
    const told = await readOutbox(ctx, 'nouvel-appareil-delegue');
    expect(told.map(({ to }) => to)).toEqual([DELEGUE]);
    expect(told[0]?.text).not.toMatch(/Aubertin|jeton=/);
  });
});
