import { describe, expect, it } from 'vitest';
import {
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  outcomes,
  refusalOf,
  testPassword,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { isPasswordTooOld } from './password-age.ts';
import { refuseUsedPassword, rememberPassword } from './password-history.ts';

const policy = { history: 3 };
const field = 'nouveauMotDePasse';

describeOnEachDialect('passwords that may not be chosen again', (dialect) => {
  let ctx: TestContext;
  let compte: CompteRow;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    compte = await insertCompte(ctx, await insertProfessionnel(ctx));
  });

  const choose = (typed: string, { history } = policy) =>
    refuseUsedPassword(ctx, compte, { field, typed, policy: { history } });
  /** What a change does, an hour after the last. */
  const change = async (typed: string, { history } = policy) => {
    ctx.clock.advanceSeconds(3600);
    const hash = await ctx.hasher.hash(typed);
    await inTransaction(ctx.db, (trx) => rememberPassword(ctx, trx, compte, { history }));
    await ctx.db('comptes').where({ id: compte.id }).update({ mot_de_passe: hash });
    compte = { ...compte, mot_de_passe: hash };
  };

  it('are the last three, the present one included', async () => {
    for (const typed of ['deuxième', 'troisième', 'quatrième']) await change(typed);
    const typed = [testPassword, 'deuxième', 'troisième', 'quatrième', 'cinquième'];
    const results = [];
    for (const password of typed) results.push(...(await outcomes([choose(password)])));
    const used = 'mot-de-passe-deja-utilise';
    expect(results).toEqual(['ok', used, used, used, 'ok']);
    expect(await ctx.db('mots_de_passe_passes')).toHaveLength(2);
  });

  it('are told under the field', async () => {
    const { errors } = await refusalOf(choose(testPassword));
    expect(errors?.[field]?.[0]).toMatch(/\.$/);
  });

  it('are none where the espace keeps none: nothing is hashed or stored', async () => {
    await choose(testPassword, { history: 0 });
    await change('deuxième', { history: 0 });
    expect(await ctx.db('mots_de_passe_passes')).toEqual([]);
  });

  it('are not those of somebody else', async () => {
    await change('deuxième');
    const other = { id: 'un-autre', mot_de_passe: await ctx.hasher.hash('autre') };
    const chosen = refuseUsedPassword(ctx, other, { field, typed: testPassword, policy });
    await expect(chosen).resolves.toBeUndefined();
  });
});

describe('isPasswordTooOld', () => {
  const changed = new Date('2026-01-01T00:00:00.000Z');

  it.each([
    [365, '2026-12-31T23:59:59.999Z', false],
    [365, '2027-01-01T00:00:00.000Z', true],
    [null, '2099-01-01T00:00:00.000Z', false],
  ])('after %s days', (lifeDays, now, old) => {
    expect(isPasswordTooOld({ lifeDays }, changed, new Date(now))).toBe(old);
  });
});
