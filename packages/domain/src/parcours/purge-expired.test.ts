import { expect, it } from 'vitest';
import {
  codeSent,
  describeOnEachDialect,
  freshContext,
  identity,
  insertCompte,
  insertProfessionnel,
  refusalOf,
  signInAs,
  testEmail,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { getParcours } from './get-parcours.ts';
import { purgeExpired } from './purge-expired.ts';
import { saveDraft } from './save-draft.ts';

const DAY = 24 * 3600;

describeOnEachDialect('purgeExpired', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  const count = async (table: 'parcours' | 'codes' | 'compteurs' | 'connexions' | 'liens') =>
    (await ctx.db(table)).length;

  it('keeps what still serves', async () => {
    const professionnel = await insertProfessionnel(ctx);
    await codeSent(ctx);
    const { id: compteId } = await insertCompte(ctx, professionnel);
    await signInAs(ctx);
    for (let i = 0; i < 5; i += 1)
      await refusalOf(signInAs(ctx, { email: 'personne@nulle-part.example' }));
    await inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre: 'reinitialisation', compteId }),
    );
    const before = JSON.stringify(await Promise.all([ctx.db('parcours'), ctx.db('compteurs')]));
    await purgeExpired(ctx);
    expect(JSON.stringify(await Promise.all([ctx.db('parcours'), ctx.db('compteurs')]))).toBe(
      before,
    );
    expect([await count('codes'), await count('connexions'), await count('liens')]).toEqual([
      1, 1, 1,
    ]);

    ctx.clock.advanceSeconds(2 * DAY);
    await purgeExpired(ctx);
    expect([await count('compteurs'), await count('parcours')]).toEqual([0, 1]);
    ctx.clock.advanceSeconds(32 * DAY);
    await purgeExpired(ctx);
    expect([await count('parcours'), await count('codes'), await count('liens')]).toEqual([
      0, 0, 0,
    ]);
    expect(await count('connexions')).toBe(1);
    ctx.clock.advanceSeconds(366 * DAY);
    await purgeExpired(ctx);
    expect(await count('connexions')).toBe(0);
    expect(await ctx.db('navigateurs_connus')).toEqual([]);
    expect((await ctx.db('comptes').first())?.email).toBe(testEmail);
  });

  it('erases a stale draft, and its owner is still told', async () => {
    const none = { espace: 'ordre', parcours: 'inscription', parcoursId: null } as const;
    const draft = { etape: 'identite', valeurs: identity } as const;
    const { parcoursId } = await saveDraft(ctx, { ...none, ...draft });
    ctx.clock.advanceSeconds(600);
    await purgeExpired(ctx);
    expect((await ctx.db('parcours').first())?.brouillon_chiffre).toBeNull();
    expect((await getParcours(ctx, { ...none, parcoursId })).brouillonPerime).toBe(true);
  });
});
