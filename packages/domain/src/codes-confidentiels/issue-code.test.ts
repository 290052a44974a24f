import { describe, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertTiers,
  issue,
  lastSecret,
  otherNumero,
  readOutbox,
  refusalOf,
  testNumero,
  type TestContext,
} from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { currentCode, findCodeConfidentiel } from './find-code.ts';
import { issueCodeConfidentiel } from './issue-code.ts';
import { useCodeConfidentiel } from './use-code.ts';

const DAY = 24 * 3600;

describeOnEachDialect('codes confidentiels', (dialect) => {
  let ctx: TestContext;
  let professionnel: ProfessionnelRow;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    ({ professionnel } = await insertTiers(ctx));
  });

  const find = (secret: string, professionnelId = professionnel.id) =>
    findCodeConfidentiel(ctx, ctx.db, { professionnelId, secret });
  const use = (codeId: string) =>
    inTransaction(ctx.db, (trx) => useCodeConfidentiel(ctx, trx, codeId));
  const moveAway = () => ctx.db('lieux_exercice').update({ adresse: '9 rue Nouvelle' });

  describe('issued', () => {
    it('leave by post with a mail to the address on file, and are nowhere in clear', async () => {
      expect(await issue(ctx, professionnel.id)).toBe('emis');
      const secret = await lastSecret(ctx);
      expect(secret).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
      const [letter, notice] = await readOutbox(ctx);
      expect(letter).toMatchObject({
        genre: 'courrier-code',
        to: 'PHARMACIE DU PORT, 4 QUAI DES ESSAIS, 75019 PARIS',
      });
      expect(notice).toMatchObject({ genre: 'courrier-en-route', to: professionnel.email });
      expect(notice?.text).toMatch(/\/tiers\/courrier\/annulation\?jeton=[\w-]{43}/);
      expect(notice?.text).not.toContain(secret);

      const tables = ['codes_confidentiels', 'courriers', 'messages', 'evenements', 'liens'];
      const dump = JSON.stringify(await Promise.all(tables.map((table) => ctx.db(table))));
      expect(dump).not.toContain(secret);
      expect(dump).not.toMatch(/QUAI DES ESSAIS|contact@pharmacie/i);
      expect(await ctx.db('messages').where({ canal: 'courrier' })).toMatchObject([
        { destinataire_masque: '75019 PARIS', etat: 'a-envoyer' },
      ]);
      expect(await eventTypes(ctx)).toEqual(['code-confidentiel-emis']);
    });

    it('leave by mail with the words of the guide', async () => {
      expect(await issue(ctx, professionnel.id, { canal: 'email' })).toBe('emis');
      const [mail, ...others] = await readOutbox(ctx);
      expect(others).toHaveLength(0);
      expect(mail?.to).toBe('contact@pharmacie-du-port.example');
      const secret = await lastSecret(ctx);
      expect(mail?.text).toContain(
        `Bonjour,\n\nVotre compte a été réinitialisé, merci de créer votre compte avec le code confidentiel\n\n${secret}\n\nLien de création\u00a0:\nhttps://portail.example/tiers/inscription`,
      );
      expect(mail?.text).toContain('Cordialement,\n\nLe service informatique');
    });

    it('give one letter to 64 who ask at once', async () => {
      const answers = await Promise.all(atOnce(64, () => issue(ctx, professionnel.id)));
      expect(answers.filter((answer) => answer === 'emis')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'deja-en-route')).toHaveLength(63);
      expect(await ctx.db('courriers')).toHaveLength(1);
      expect(await ctx.db('codes_confidentiels')).toHaveLength(1);
      expect(await readOutbox(ctx, 'courrier-code')).toHaveLength(1);
    });

    it.each([
      ['courrier', 'professionnels', { email: null }, 'courrier-code'],
      ['email', 'professionnels', { email: null }, 'courrier-code'],
      ['courrier', 'lieux_exercice', { adresse: ' ' }, 'code-confidentiel'],
      ['courrier', 'lieux_exercice', { code_postal: '' }, 'code-confidentiel'],
    ] as const)(
      'use the other channel: asked by %s, %s being %o',
      async (canal, table, row, genre) => {
        await ctx.db(table).update(row);
        expect(await issue(ctx, professionnel.id, { canal })).toBe('emis');
        expect((await readOutbox(ctx))[0]?.genre).toBe(genre);
      },
    );

    it('need an address on file, at the place of that number', async () => {
      await ctx.db('professionnels').update({ email: null });
      expect(await issue(ctx, professionnel.id, { numero: otherNumero })).toBe('sans-adresse');
      await ctx.db('lieux_exercice').update({ ville: '' });
      expect(await issue(ctx, professionnel.id)).toBe('sans-adresse');
      expect(await ctx.db('codes_confidentiels')).toHaveLength(0);
      expect(await readOutbox(ctx)).toHaveLength(0);
    });

    it('are announced to the account’s address where there is an account', async () => {
      await insertCompte(ctx, professionnel, { email: 'patron@port.example' });
      await issue(ctx, professionnel.id);
      const [notice] = await readOutbox(ctx, 'courrier-en-route');
      expect(notice?.to).toBe('patron@port.example');
    });

    it('do not exist in an espace that declares none', async () => {
      const asked = inTransaction(ctx.db, (trx) =>
        issueCodeConfidentiel(ctx, trx, {
          espace: 'ordre',
          professionnelId: professionnel.id,
          numero: testNumero,
          canal: 'courrier',
          appareil: '',
        }),
      );
      expect((await refusalOf(asked)).code).toBe('introuvable');
    });
  });

  describe('replaced', () => {
    it('are not while their letter is on its way, for 15 days', async () => {
      await issue(ctx, professionnel.id);
      const secret = await lastSecret(ctx);
      ctx.clock.advanceSeconds(15 * DAY - 1);
      for (const canal of ['courrier', 'email'] as const)
        expect(await issue(ctx, professionnel.id, { canal })).toBe('deja-en-route');
      expect(await find(secret)).not.toBeNull();

      ctx.clock.advanceSeconds(1);
      expect(await issue(ctx, professionnel.id)).toBe('emis');
      expect(await find(secret)).toBeNull();
      expect(await find(await lastSecret(ctx))).not.toBeNull();
      expect(await ctx.db('courriers').orderBy('rang').select('etat', 'motif')).toEqual([
        { etat: 'annule', motif: 'remplace' },
        { etat: 'demande', motif: null },
      ]);
    });

    it('by mail at most three times a day; the last one goes on working', async () => {
      const secrets: string[] = [];
      for (let sent = 0; sent < 3; sent += 1) {
        expect(await issue(ctx, professionnel.id, { canal: 'email' })).toBe('emis');
        secrets.push(await lastSecret(ctx));
        ctx.clock.advanceSeconds(60);
      }
      ctx.clock.advanceSeconds(DAY - 4 * 60);
      expect(await issue(ctx, professionnel.id, { canal: 'email' })).toBe('deja-en-route');
      const usable = await Promise.all(secrets.map((secret) => find(secret)));
      expect(usable.map((code) => code !== null)).toEqual([false, false, true]);
    });

    it('at once when the address that the letter went to is no longer on file', async () => {
      await issue(ctx, professionnel.id);
      await moveAway();
      expect(await issue(ctx, professionnel.id)).toBe('emis');
      expect(await find(await lastSecret(ctx))).not.toBeNull();
    });
  });

  describe('used', () => {
    it('exactly once by 64 who try at once, and their letter has served', async () => {
      await issue(ctx, professionnel.id);
      const found = await find(await lastSecret(ctx));
      expect(found?.codeId).toBe(await currentCode(ctx.db, professionnel.id));
      const tries = await Promise.all(atOnce(64, () => use(found?.codeId ?? '')));
      expect(tries.filter(Boolean)).toHaveLength(1);
      expect(await ctx.db('courriers')).toMatchObject([{ etat: 'utilise', pdf_chiffre: null }]);
      expect(await currentCode(ctx.db, professionnel.id)).toBeNull();
      expect(await issue(ctx, professionnel.id)).toBe('emis');
    });

    it('open nothing for somebody else, when wrong, or after 30 days', async () => {
      const { professionnel: other } = await insertTiers(ctx, { lieu: { numero: otherNumero } });
      await issue(ctx, professionnel.id);
      await issue(ctx, other.id, { numero: otherNumero });
      const codeId = await currentCode(ctx.db, professionnel.id);
      const theirs = await lastSecret(ctx);
      expect(await find(theirs)).toBeNull();
      expect(await find('AAAAAAAAAA')).toBeNull();
      expect(await find('')).toBeNull();
      ctx.clock.advanceSeconds(30 * DAY);
      expect(await find(theirs, other.id)).toBeNull();
      expect(await use(codeId ?? '')).toBe(false);
    });

    it('open nothing once the address they were sent to has changed', async () => {
      await issue(ctx, professionnel.id);
      const secret = await lastSecret(ctx);
      const { codeId } = (await find(secret)) ?? {};
      await ctx.db('lieux_exercice').update({ adresse: '4  Quai des ESSAIS ' });
      expect(await find(secret)).not.toBeNull();
      await moveAway();
      expect(await find(secret)).toBeNull();
      expect(await use(codeId ?? '')).toBe(false);
    });
  });
});
