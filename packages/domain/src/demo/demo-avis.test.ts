import { nouvelAvis } from '@eps/contracts';
import { expect, it } from 'vitest';
import { describeOnEachDialect, freshContext, type TestContext } from '../../testing/index.ts';
import { listAvis } from '../avis/list-avis.ts';
import { withdrawAvis } from '../avis/withdraw-avis.ts';
import { publishDemoAvis } from './demo-avis.ts';

describeOnEachDialect('publishDemoAvis', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('publishes one notice that an agent could have typed, once', async () => {
    await publishDemoAvis(ctx);
    await publishDemoAvis(ctx);
    const [shown, ...others] = await listAvis(ctx, 'tiers');
    expect(others).toEqual([]);
    expect(shown?.titre).toBe('Flux optiques OPTO AMC interrompus');
    const { titre, texte, lien } = shown ?? {};
    const typed = { titre, texte, lienTexte: lien?.texte, lienUrl: lien?.url };
    expect(nouvelAvis.safeParse(typed).success).toBe(true);
  });

  it('leaves it withdrawn', async () => {
    await publishDemoAvis(ctx);
    const [shown] = await listAvis(ctx, 'tiers');
    await withdrawAvis(ctx, shown?.id ?? '');
    await publishDemoAvis(ctx);
    expect(await listAvis(ctx, 'tiers')).toEqual([]);
  });
});
