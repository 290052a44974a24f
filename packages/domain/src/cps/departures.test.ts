import { expect, it } from 'vitest';
import {
  atOnce,
  CARDS,
  describeOnEachDialect,
  freshContext,
  type TestContext,
} from '../../testing/index.ts';
import { beginDeparture } from './begin-departure.ts';
import { consumeDeparture } from './consume-departure.ts';
import { purgeCps } from './purge-cps.ts';

const transaction = {
  state: 'ETAT',
  nonce: 'NONCE-SECRET',
  codeVerifier: 'VERIFIEUR-SECRET',
  freshSince: 1_795_000_000,
};

describeOnEachDialect('a departure for the provider of cards', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const begin = () =>
    beginDeparture(ctx, {
      espace: CARDS,
      but: 'confirmation',
      connexionId: 'session',
      navigateur: 'navigateur',
      transaction,
    });
  const come = (jeton: string | null, state: string | null = 'ETAT') =>
    consumeDeparture(ctx, { espace: CARDS, jeton, state });

  it('comes back once, with what it left with', async () => {
    const jeton = await begin();
    expect(await come(jeton)).toEqual({
      but: 'confirmation',
      connexionId: 'session',
      navigateur: 'navigateur',
      transaction,
    });
    expect(await come(jeton)).toBeNull();
  });

  it('comes back once, however many returns arrive together', async () => {
    const jeton = await begin();
    const found = await Promise.all(atOnce(8, () => come(jeton)));
    expect(found.filter((one) => one !== null)).toHaveLength(1);
  });

  it('keeps no secret in clear', async () => {
    const jeton = await begin();
    const kept = JSON.stringify(await ctx.db('departs_cps').select());
    expect(kept).not.toContain(jeton);
    expect(kept).not.toMatch(/ETAT|SECRET|navigateur/);
  });

  it('is not used up by a state of somebody else', async () => {
    const jeton = await begin();
    expect(await come(jeton, 'AUTRE')).toBeNull();
    expect(await come(jeton, null)).toBeNull();
    expect(await come(jeton)).not.toBeNull();
  });

  it('does not come back with another browser, nor in another espace', async () => {
    const [, jeton] = [await begin(), await begin()];
    expect(await come(null)).toBeNull();
    expect(await come('inconnu')).toBeNull();
    expect(await consumeDeparture(ctx, { espace: 'ordre', jeton, state: 'ETAT' })).toBeNull();
  });

  it('does not come back after ten minutes, and is deleted', async () => {
    const late = await begin();
    ctx.clock.advanceSeconds(599);
    const kept = await begin();
    ctx.clock.advanceSeconds(1);
    expect(await come(late)).toBeNull();
    await purgeCps(ctx);
    expect(await ctx.db('departs_cps').select()).toHaveLength(1);
    expect(await come(kept)).not.toBeNull();
  });
});
