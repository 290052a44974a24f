import { getEspace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import {
  AM_PASSWORD,
  deliver,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertLiberal,
  readOutbox,
  refusalOf,
  sessionOf,
  signInToAm,
  stranger,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { monthsBefore } from '../clock.ts';
import { inTransaction } from '../db/database.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { readSession } from '../sessions/read-session.ts';
import { blockDormant, blockDormants, countDormant } from './block-dormant.ts';
import { mayReopen, reopenCompte } from './reopen-compte.ts';

const espace = 'assurance-maladie';
const dormance = { months: 6 };

describeOnEachDialect('dormant accounts', (dialect) => {
  let ctx: TestContext;
  let compteId: string;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    const mot_de_passe = await ctx.hasher.hash(AM_PASSWORD);
    ({ id: compteId } = await insertCompte(ctx, await insertLiberal(ctx), { mot_de_passe }));
  });

  const statut = async () => (await ctx.db('comptes').first('statut'))?.statut;
  const block = () => blockDormant(ctx, espace, dormance);
  const signIn = () => sessionOf(signInToAm(ctx));

  it('are those unused for six months, counted without being touched', async () => {
    await signIn();
    ctx.clock.set('2027-05-20T09:00:00.000Z');
    expect(await countDormant(ctx, espace, dormance)).toBe(0);
    expect(await block()).toBe(0);
    ctx.clock.set('2027-05-20T09:00:00.001Z');
    expect(await countDormant(ctx, espace, dormance)).toBe(1);
    expect(await statut()).toBe('actif');
    expect(await block()).toBe(1);
    expect(await block()).toBe(0);
    expect(await statut()).toBe('dormant');
    expect((await eventTypes(ctx)).at(-1)).toBe('compte-dormant');
    expect((await readOutbox(ctx, 'compte-dormant')).map(({ to }) => to)).toEqual([testEmail]);
  });

  it('are also those that never were used', async () => {
    ctx.clock.set('2027-06-01T09:00:00.000Z');
    expect(await block()).toBe(1);
  });

  it('are blocked by the server only where the espace has it active', async () => {
    ctx.clock.set('2028-01-01T09:00:00.000Z');
    expect(getEspace(espace).policies.dormance?.active).toBe(false);
    await blockDormants(ctx);
    expect(await statut()).toBe('actif');
    expect(await countDormant(ctx, 'ordre')).toBeNull();
    expect(await countDormant(ctx, espace)).toBe(1);
  });

  it('end the sessions that are left, and let nobody in: neutral on screen, told to the owner', async () => {
    const active = await signIn();
    await ctx.db('comptes').update({ derniere_connexion_le: '2026-01-01T00:00:00.000Z' });
    await block();
    expect(await readSession(ctx, { espace, connexionId: active.id })).toBeNull();
    for (let i = 0; i < 2; i += 1)
      expect((await refusalOf(signInToAm(ctx))).code).toBe('identifiants-refuses');
    await requestReset(ctx, { espace, email: testEmail }, visiteur);
    const sent = await deliver(ctx);
    expect(sent.some(({ text }) => text.includes('/reinitialisation?'))).toBe(false);
    const told = await ctx.db('messages').where({ genre: 'connexion-suspendue' });
    expect(told).toHaveLength(1);
  });

  it('are told of a forgotten password too', async () => {
    ctx.clock.set('2027-06-01T09:00:00.000Z');
    await block();
    await requestReset(ctx, { espace, email: testEmail }, visiteur);
    await deliver(ctx);
    expect(await ctx.db('messages').where({ genre: 'connexion-suspendue' })).toHaveLength(1);
  });

  it('are reopened by a card, a letter or a key, never by the mailbox', async () => {
    ctx.clock.set('2027-06-01T09:00:00.000Z');
    for (const par of ['cps', 'courrier', 'cle'] as const) {
      await block();
      await inTransaction(ctx.db, (trx) =>
        reopenCompte(ctx, trx, { espace, compteId, par }, visiteur),
      );
      expect(await statut()).toBe('actif');
      // It does not fall asleep again at once.
      expect(await block()).toBe(0);
      await ctx.db('comptes').update({ derniere_connexion_le: '2026-01-01T00:00:00.000Z' });
    }
    expect(await readOutbox(ctx, 'compte-rouvert')).toHaveLength(3);
    await block();
    const byMail = inTransaction(ctx.db, (trx) =>
      reopenCompte(ctx, trx, { espace, compteId, par: 'lien-email' }, visiteur),
    );
    await expect(byMail).rejects.toThrow('does not reopen');
    expect(await statut()).toBe('dormant');
  });

  it('lift their lock too, and say so', async () => {
    for (let i = 0; i < 3; i += 1)
      await refusalOf(signInToAm(ctx, { motDePasse: 'faux', visiteur: stranger('1') }));
    await inTransaction(ctx.db, (trx) =>
      reopenCompte(ctx, trx, { espace, compteId, par: 'cps' }, visiteur),
    );
    expect((await eventTypes(ctx)).at(-1)).toBe('blocage-leve');
    expect(await readOutbox(ctx, 'compte-rouvert')).toEqual([]);
    await sessionOf(signInToAm(ctx, { visiteur: stranger('1') }));
  });
});

describe('what reopens what (rule 13)', () => {
  it.each([
    ['ordre', 'gele', ['sms', 'courrier']],
    ['tiers', 'gele', ['courrier']],
    ['assurance-maladie', 'gele', ['cps', 'courrier']],
    ['assurance-maladie', 'dormant', ['cle', 'cps', 'courrier']],
  ] as const)('%s, %s', (id, statut, wanted) => {
    const every = [
      'mot-de-passe',
      'lien-email',
      'lien-activation',
      'totp',
      'code-secours',
    ] as const;
    const strong = ['sms', 'cle', 'cps', 'cpe', 'courrier'] as const;
    const opening = [...every, ...strong].filter((par) => mayReopen(id, statut, par));
    expect(opening.toSorted()).toEqual([...wanted].toSorted());
    expect([...every, ...strong].some((par) => mayReopen(id, 'ferme', par))).toBe(false);
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2027-05-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z'],
    ['2027-08-31T23:59:59.999Z', '2027-02-28T23:59:59.999Z'],
    ['2028-08-30T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
  ])('%s is six months after %s', (date, before) => {
    expect(monthsBefore(new Date(date), 6).toISOString()).toBe(before);
  });
});
