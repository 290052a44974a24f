import { expect, it } from 'vitest';
import {
  activateFactor,
  codeAt,
  codeVerified,
  describeOnEachDialect,
  finish,
  freshContext,
  insertCompte,
  insertProfessionnel,
  linger,
  otherPassword,
  outcomes,
  signInAs,
  stranger,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { createLink } from '../links/create-link.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { handOverCompte } from '../comptes/hand-over-compte.ts';
import { openReset } from '../recovery/open-reset.ts';
import { openSession } from '../sessions/open-session.ts';
import type { PreuveDeSession } from '../context.ts';
import { lockFactor } from './lock-factor.ts';
import { proveSecondFacteur } from './prove-second-facteur.ts';

describeOnEachDialect('what repairs a lost second factor (rule 13)', (dialect) => {
  let ctx: TestContext;
  let compteId: string;
  let secret: string;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
    ({ secret } = await activateFactor(ctx, await signInAs(ctx)));
  });

  const factors = () => ctx.db('seconds_facteurs').pluck('compte_id');

  it('is no reset link: it opens a session that owes the factor', async () => {
    const { token } = await inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre: 'reinitialisation', compteId }),
    );
    const active = await openReset(ctx, { espace: 'ordre', jeton: token }, stranger('1'));
    expect(active).toMatchObject({ secondFacteurAttendu: true, motDePasseADefinir: true });
    const code = codeAt(secret, ctx.clock.now());
    const complete = await proveSecondFacteur(ctx, active, code, stranger('1'));
    expect(complete).toMatchObject({ secondFacteurAttendu: false, motDePasseADefinir: true });
  });

  it('is the SMS of a recovery', async () => {
    const ref = await codeVerified(ctx, 'recuperation');
    await finish(ctx, ref, 'nouvelle@cabinet.example');
    expect(await factors()).toEqual([]);
    expect(await ctx.db('codes_secours')).toEqual([]);
    const active = await signInAs(ctx, {
      email: 'nouvelle@cabinet.example',
      motDePasse: otherPassword,
    });
    expect(active.secondFacteurAttendu).toBe(false);
  });

  it('waits for a factor that is being given, of a frozen account too: no deadlock', async () => {
    const ref = await codeVerified(ctx, 'recuperation');
    await ctx.db('comptes').update({ statut: 'gele' });
    const { recovery } = await inTransaction(ctx.db, async (trx) => {
      await lockFactor(trx, compteId);
      const recovery = outcomes([finish(ctx, ref, 'nouvelle@cabinet.example')]);
      await linger(trx);
      // What follows a code that is right: the account, then the chain of events.
      await lockCompte(trx, compteId);
      await recordEvent(ctx, trx, { espace: 'ordre', type: 'connexion-reussie', compteId });
      return { recovery };
    });
    expect(await recovery).toEqual(['ok']);
    expect(await factors()).toEqual([]);
    expect(await ctx.db('comptes').pluck('statut')).toEqual(['actif']);
  });

  it.each<[PreuveDeSession, boolean]>([
    ['cps', true],
    ['courrier', true],
    ['sms', true],
    ['cle', false],
    ['lien-email', false],
    ['lien-activation', false],
    ['mot-de-passe', false],
  ])('by %s: %s', async (preuve, repairs) => {
    await ctx.db('navigateurs_connus').delete();
    const active = await inTransaction(ctx.db, async (trx) => {
      await handOverCompte(ctx, trx, {
        compteId,
        espace: 'ordre',
        email: testEmail,
        motDePasse: await ctx.hasher.hash(otherPassword),
        cguVersion: '2026-11-01',
        adresseVerifiee: true,
        preuve,
        motif: 'compte-recree',
        visiteur,
      });
      const aussi = [{ preuve, le: ctx.clock.now() }];
      const opened = { espace: 'ordre', compteId, preuve: 'lien-activation', aussi } as const;
      return openSession(ctx, trx, { ...opened, visiteur });
    });
    expect(active.secondFacteurAttendu).toBe(!repairs);
    expect(await factors()).toEqual(repairs ? [] : [compteId]);
    expect(await ctx.db('navigateurs_connus')).toHaveLength(repairs ? 1 : 0);
  });

  it('is no visit of the account before it is given', async () => {
    const visit = async () =>
      (await ctx.db('comptes').first('derniere_connexion_le'))?.derniere_connexion_le;
    const before = await visit();
    ctx.clock.advanceSeconds(3_600);
    const active = await signInAs(ctx, { visiteur: stranger('1') });
    expect(await visit()).toBe(before);
    await proveSecondFacteur(ctx, active, codeAt(secret, ctx.clock.now()), stranger('1'));
    expect(await visit()).toBe(ctx.clock.now().toISOString());
  });

  it.each<[PreuveDeSession, boolean]>([
    ['cps', false],
    ['courrier', false],
    ['sms', false],
    ['mot-de-passe', true],
    ['lien-email', true],
    ['lien-activation', true],
    ['cle', true],
  ])('a session opened by %s owes it: %s', async (preuve, owes) => {
    const active = await inTransaction(ctx.db, (trx) =>
      openSession(ctx, trx, { espace: 'ordre', compteId, preuve, visiteur }),
    );
    expect(active.secondFacteurAttendu).toBe(owes);
  });
});
