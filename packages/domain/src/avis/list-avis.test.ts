import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  freshContext,
  type TestContext,
} from '../../testing/index.ts';
import { listAvis } from './list-avis.ts';
import { publishAvis } from './publish-avis.ts';
import { withdrawAvis } from './withdraw-avis.ts';

const outage = { titre: 'Panne', texte: 'Le service reprendra ce soir.' };
const lien = { lienTexte: 'En savoir plus', lienUrl: '/tiers/assistance' };

describeOnEachDialect('avis', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('are shown newest first, in their own espace, until they are withdrawn', async () => {
    const first = await publishAvis(ctx, 'tiers', outage);
    ctx.clock.advanceSeconds(60);
    const second = await publishAvis(ctx, 'tiers', { ...outage, titre: 'Travaux', ...lien });
    await publishAvis(ctx, 'ordre', outage);
    const shown = await listAvis(ctx, 'tiers');
    expect(shown).toEqual([
      {
        id: second,
        titre: 'Travaux',
        texte: outage.texte,
        lien: { texte: 'En savoir plus', url: '/tiers/assistance' },
        publieLe: '2026-11-20T09:01:00.000Z',
      },
      { id: first, ...outage, lien: null, publieLe: '2026-11-20T09:00:00.000Z' },
    ]);
    expect(await withdrawAvis(ctx, second)).toBe(true);
    expect((await listAvis(ctx, 'tiers')).map(({ id }) => id)).toEqual([first]);
  });

  it('are withdrawn once, also by many at once', async () => {
    const id = await publishAvis(ctx, 'tiers', outage);
    const withdrawn = await Promise.all(atOnce(16, () => withdrawAvis(ctx, id)));
    expect(withdrawn.filter(Boolean)).toHaveLength(1);
    expect(await withdrawAvis(ctx, 'absent')).toBe(false);
  });
});
