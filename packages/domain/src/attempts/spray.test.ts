import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  outcomes,
  refusalOf,
  signInAs,
  stranger,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';

/** PostgreSQL answers each over a socket: the count is the same, the wait is not. */
const SPRAYED = { sqlite: 10_000, postgres: 1_000 };
const AT_ONCE = 100;

describeOnEachDialect('a spray of passwords', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCompte(ctx, await insertProfessionnel(ctx));
  });

  it('from 10 000 unknown browsers closes the door to them, and never to the owner’s own', async () => {
    await signInAs(ctx);
    const told = new Map<string, number>();
    for (let done = 0; done < SPRAYED[dialect]; done += AT_ONCE) {
      const answers = await outcomes(
        atOnce(AT_ONCE, (index) =>
          signInAs(ctx, { motDePasse: 'faux', visiteur: stranger(String(done + index)) }),
        ),
      );
      for (const answer of answers) told.set(answer, (told.get(answer) ?? 0) + 1);
      // Hours of it: locks end, and are spent again.
      ctx.clock.advanceSeconds(600);
    }
    expect((told.get('identifiants-refuses') ?? 0) + (told.get('compte-bloque') ?? 0)).toBe(
      SPRAYED[dialect],
    );
    expect(told.get('identifiants-refuses')).toBeLessThanOrEqual(100);

    expect((await signInAs(ctx, { visiteur })).preuve).toBe('mot-de-passe');
    const right = await refusalOf(signInAs(ctx, { visiteur: stranger('nouveau') }));
    expect(right.code).toBe('compte-bloque');
  }, 30_000);
});
