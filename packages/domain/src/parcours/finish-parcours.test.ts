import { beforeEach, describe, expect, it } from 'vitest';
import {
  atOnce,
  codeVerified,
  describeOnEachDialect,
  eventTypes,
  finish,
  freshContext,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  lastToken,
  otherPassword,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  testPassword,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { readSession } from '../sessions/read-session.ts';
import { finishParcours } from './finish-parcours.ts';
import { getParcours } from './get-parcours.ts';

describeOnEachDialect('finishParcours', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  describe('inscription', () => {
    it('after an SMS creates an active account whose address is still to verify', async () => {
      await insertProfessionnel(ctx);
      const ref = await codeVerified(ctx);
      const view = await finish(ctx, ref, testEmail);
      expect(view).toMatchObject({ etape: 'termine', emailFixe: null, contexteMotDePasse: [] });
      const compte = await ctx.db('comptes').first();
      expect(compte).toMatchObject({ email: testEmail, email_verifie_le: null, statut: 'actif' });
      expect(
        await ctx.db('acceptations').orderBy('document').select('document', 'version'),
      ).toEqual([
        { document: 'cgu', version: '2026-11-01' },
        { document: 'confidentialite', version: '2026-11-01' },
      ]);
      await signInAs(ctx, { motDePasse: otherPassword });
      expect(await eventTypes(ctx)).toEqual(['code-envoye', 'compte-cree', 'connexion-reussie']);
      const jeton = await lastToken(ctx, 'compte-cree');
      await confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur);
      expect((await ctx.db('comptes').first())?.email_verifie_le).not.toBeNull();
    });

    it('after an e-mail takes the address on file, verified at once, whatever is sent', async () => {
      await insertProfessionnel(ctx);
      const ref = await codeVerified(ctx, 'inscription', 'email');
      await finish(ctx, ref, 'autre@adresse.example');
      expect(await ctx.db('comptes').first()).toMatchObject({
        email: 'tuxedo01@cn.medecin.fr',
        email_verifie_le: '2026-11-20T09:00:00.000Z',
      });
      const [mail] = await readOutbox(ctx, 'compte-cree');
      expect(mail?.text).not.toContain('/activation?jeton=');
    });

    it('asks for an address after an SMS', async () => {
      await insertProfessionnel(ctx);
      const refusal = await refusalOf(finish(ctx, await codeVerified(ctx)));
      expect(refusal.code).toBe('requete-invalide');
      expect(Object.keys(refusal.errors ?? {})).toEqual(['email']);
    });

    it('refuses a password made of what is known of the person', async () => {
      await insertProfessionnel(ctx);
      const ref = await codeVerified(ctx);
      for (const motDePasse of ['LefevreDelacroix75', '10101234564aaa', 'azertyuiop12', 'court']) {
        const refusal = await refusalOf(
          finishParcours(ctx, { ...ref, email: testEmail, motDePasse }, visiteur),
        );
        expect(refusal.code).toBe('mot-de-passe-trop-faible');
        expect(refusal.errors?.['motDePasse']?.length).toBeGreaterThan(0);
      }
      expect((await getParcours(ctx, ref)).etape).toBe('finaliser');
      await finish(ctx, ref, testEmail);
    });

    it('refuses the address of another account and tells its owner once a day', async () => {
      await insertProfessionnel(ctx);
      await insertCompte(ctx, await insertOtherProfessionnel(ctx));
      const ref = await codeVerified(ctx);
      for (let i = 0; i < 3; i += 1)
        expect((await refusalOf(finish(ctx, ref, testEmail.toUpperCase()))).code).toBe(
          'adresse-deja-utilisee',
        );
      expect((await readOutbox(ctx, 'adresse-convoitee')).map(({ to }) => to)).toEqual([testEmail]);
      await finish(ctx, ref, 'libre@cabinet.example');
    });

    it('creates one account under 64 parallel submits of one journey', async () => {
      await insertProfessionnel(ctx);
      const ref = await codeVerified(ctx);
      const results = await outcomes(atOnce(64, () => finish(ctx, ref, testEmail)));
      expect(results.filter((result) => result === 'ok').length).toBe(1);
      const possible = new Set(['ok', 'etape-inattendue', 'adresse-deja-utilisee']);
      expect(results.filter((result) => !possible.has(result))).toEqual([]);
      expect(await ctx.db('comptes')).toHaveLength(1);
      expect(await readOutbox(ctx, 'compte-cree')).toHaveLength(1);
      expect((await refusalOf(finish(ctx, ref, testEmail))).code).toBe('etape-inattendue');
    });

    it('creates one account of a person from several journeys at once', async () => {
      await insertProfessionnel(ctx);
      const refs = [];
      for (let i = 0; i < 5; i += 1) refs.push(await codeVerified(ctx));
      const results = await outcomes(
        refs.map((ref, index) => finish(ctx, ref, `adresse${index}@cabinet.example`)),
      );
      expect(results.toSorted()).toEqual([
        ...Array.from({ length: 4 }, () => 'compte-existant'),
        'ok',
      ]);
      expect(await ctx.db('comptes')).toHaveLength(1);
    });

    it('gives one address to one of several persons at once', async () => {
      const refs = [];
      for (let i = 0; i < 8; i += 1) {
        const rpps = `1010000000${i}`;
        await insertProfessionnel(ctx, { cle: rpps, rpps });
        refs.push(await codeVerified(ctx, 'inscription', 'sms', rpps));
      }
      const results = await outcomes(refs.map((ref) => finish(ctx, ref, testEmail)));
      expect(results.filter((result) => result === 'ok').length).toBe(1);
      expect(results.filter((result) => result === 'adresse-deja-utilisee').length).toBe(7);
      expect(await ctx.db('comptes')).toHaveLength(1);
    });

    it('does not count on a code sent where the registre no longer says', async () => {
      await insertProfessionnel(ctx);
      const ref = await codeVerified(ctx, 'inscription', 'email');
      await ctx.db('professionnels').update({ email: 'nouvelle@cn.medecin.fr' });
      expect((await refusalOf(finish(ctx, ref))).code).toBe('parcours-expire');
    });
  });

  describe('récupération', () => {
    const newEmail = 'nouvelle@cabinet.example';
    beforeEach(async () => {
      await insertCompte(ctx, await insertProfessionnel(ctx));
    });

    it('gives the account back: new address, new password, no session, both told', async () => {
      const thief = await signInAs(ctx);
      await finish(ctx, await codeVerified(ctx, 'recuperation'), newEmail);
      expect(await readSession(ctx, { espace: 'ordre', connexionId: thief.id })).toBeNull();
      expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
      const active = await signInAs(ctx, { email: newEmail, motDePasse: otherPassword });
      expect(active.emailVerifie).toBe(false);
      const mails = await readOutbox(ctx, 'compte-recupere');
      expect(new Set(mails.map(({ to }) => to))).toEqual(new Set([testEmail, newEmail]));
      const withLink = mails.filter(({ text }) => text.includes('/activation?jeton='));
      expect(withLink.map(({ to }) => to)).toEqual([newEmail]);
      expect(await eventTypes(ctx)).toContain('compte-recupere');
      const jeton = await lastToken(ctx, 'compte-recupere');
      expect(await confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur)).toEqual({
        email: newEmail,
        prendEffetLe: null,
      });
    });

    it('refuses the address that the account has, and tells nobody', async () => {
      const ref = await codeVerified(ctx, 'recuperation');
      expect((await refusalOf(finish(ctx, ref, testEmail))).code).toBe('adresse-deja-utilisee');
      expect(await readOutbox(ctx, 'adresse-convoitee')).toEqual([]);
      await signInAs(ctx, { motDePasse: testPassword });
    });

    it('refuses somebody else’s address, and tells them', async () => {
      await insertCompte(ctx, await insertOtherProfessionnel(ctx), { email: newEmail });
      const ref = await codeVerified(ctx, 'recuperation');
      expect((await refusalOf(finish(ctx, ref, newEmail))).code).toBe('adresse-deja-utilisee');
      expect((await readOutbox(ctx, 'adresse-convoitee')).map(({ to }) => to)).toEqual([newEmail]);
    });

    it('forgets the browsers known before, one of which may be a thief’s', async () => {
      await signInAs(ctx, { visiteur: stranger('thief') });
      await finish(ctx, await codeVerified(ctx, 'recuperation'), newEmail);
      const known = await ctx.db('navigateurs_connus').pluck('navigateur_empreinte');
      expect(known).toEqual([browserFingerprint(ctx, visiteur.navigateur)]);
    });

    it('lifts the lock', async () => {
      for (let i = 0; i < 5; i += 1)
        await refusalOf(signInAs(ctx, { motDePasse: 'faux', visiteur: stranger('1') }));
      await finish(ctx, await codeVerified(ctx, 'recuperation'), newEmail);
      const credentials = { email: newEmail, motDePasse: otherPassword };
      const active = await signInAs(ctx, { ...credentials, visiteur: stranger('2') });
      expect(active.email).toBe(newEmail);
    });

    it('happens once under parallel submits', async () => {
      const ref = await codeVerified(ctx, 'recuperation');
      const results = await outcomes(atOnce(16, () => finish(ctx, ref, newEmail)));
      expect(results.filter((result) => result === 'ok').length).toBe(1);
      expect(await readOutbox(ctx, 'compte-recupere')).toHaveLength(2);
    });

    it('no longer finds an account closed meanwhile', async () => {
      const ref = await codeVerified(ctx, 'recuperation');
      await ctx.db('comptes').update({ statut: 'ferme' });
      expect((await refusalOf(finish(ctx, ref, newEmail))).code).toBe('compte-absent');
    });
  });
});
