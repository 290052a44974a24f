import { describe, expect, it } from 'vitest';
import {
  answeredCaptcha,
  createFakeTransport,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertTiers,
  otherNumero,
  refusalOf,
  testEmail,
  testNumero,
  visiteur,
  type FakeTransport,
  type TestContext,
} from '../../testing/index.ts';
import type { EspaceId } from '@eps/espaces';
import { createCourier, type Courier } from '../outbox/create-courier.ts';
import { remindAddress } from './remind-address.ts';
import { requestNewCode } from './request-new-code.ts';
import { requestResetByNumber } from './request-reset-by-number.ts';

const DAY = 24 * 3600;

describeOnEachDialect('by number', (dialect) => {
  let ctx: TestContext;
  let mails: FakeTransport;
  let courier: Courier;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
    mails = createFakeTransport();
    courier = createCourier(ctx, { email: mails, sms: createFakeTransport() });
  });

  const reset = (numero: string, espace: EspaceId = 'tiers') =>
    requestResetByNumber(ctx, { espace, numero }, visiteur);
  const remind = async (numero: string, espace: EspaceId = 'tiers') =>
    remindAddress(ctx, { espace, numero, captcha: await answeredCaptcha(ctx, espace) }, visiteur);
  const newCode = async (
    numero: string,
    espace: EspaceId = 'tiers',
    canal: 'courrier' | 'email' = 'email',
  ) => {
    const captcha = await answeredCaptcha(ctx, espace);
    return requestNewCode(ctx, { espace, numero, canal, captcha }, visiteur);
  };
  const sent = async () => {
    await courier.flush();
    // What is issued by the courier itself may be due after it has looked.
    await courier.flush();
    return mails.accepted.splice(0);
  };
  const withCompte = async (overrides: Parameters<typeof insertCompte>[2] = {}) =>
    insertCompte(ctx, (await insertTiers(ctx)).professionnel, overrides);

  describe.each([
    ['reset', reset],
    ['reminder', remind],
    ['new code', newCode],
  ])('%s', (_name, ask) => {
    it('does the same whether or not the number is known', async () => {
      await withCompte();
      const statements = async (numero: string) => {
        const seen: string[] = [];
        const note = ({ sql }: { sql: string }) => void seen.push(sql);
        ctx.db.on('query', note);
        await ask(numero);
        ctx.db.off('query', note);
        return seen;
      };
      expect(await statements(otherNumero)).toEqual(await statements(testNumero));
      const rows = await ctx.db('messages').select('etat', 'destinataire_masque', 'compte_id');
      const noted = { etat: 'a-preparer', destinataire_masque: '***', compte_id: null };
      expect(rows).toEqual([noted, noted]);
      expect(await eventTypes(ctx)).toEqual([]);
    });

    it('sends nothing for a number nobody has, or that two share', async () => {
      await insertCompte(ctx, (await insertTiers(ctx)).professionnel);
      const cle = 'pharmacie:autre';
      await insertTiers(ctx, { professionnel: { cle }, lieu: { cle, numero: testNumero } });
      await ask(testNumero);
      await ask(otherNumero);
      expect(await sent()).toEqual([]);
      expect(await ctx.db('messages').distinct('etat')).toEqual([{ etat: 'sans-objet' }]);
    });

    it('does not exist in an espace without N° tiers', async () => {
      expect((await refusalOf(ask(testNumero, 'ordre'))).code).toBe('introuvable');
    });
  });

  it('a reset link goes to the verified address of the account, five times an hour', async () => {
    await withCompte();
    for (let asked = 0; asked < 7; asked += 1) await reset(testNumero);
    const messages = await sent();
    expect(messages.map(({ to }) => to)).toEqual(Array.from({ length: 5 }, () => testEmail));
    expect(messages[0]?.text).toContain('/tiers/reinitialisation?jeton=');
    expect(messages[0]?.text).not.toMatch(/mot de passe est/);
  });

  it.each([{ email_verifie_le: null }, { statut: 'ferme' as const }])(
    'neither link nor reminder goes to an account that is %j',
    async (overrides) => {
      await withCompte(overrides);
      await reset(testNumero);
      await remind(testNumero);
      expect(await sent()).toEqual([]);
    },
  );

  it('a reminder goes to that very address, three times a day', async () => {
    await withCompte();
    for (let asked = 0; asked < 5; asked += 1) await remind(testNumero);
    expect((await sent()).map(({ to }) => to)).toEqual([testEmail, testEmail, testEmail]);
    expect(await eventTypes(ctx)).toEqual(Array.from({ length: 3 }, () => 'adresse-rappelee'));
    ctx.clock.advanceSeconds(DAY);
    await remind(testNumero);
    expect(await sent()).toHaveLength(1);
  });

  it('a new code leaves by the channel preferred, and the account goes on', async () => {
    const before = await withCompte();
    await newCode(testNumero, 'tiers', 'email');
    const [mail] = await sent();
    expect(mail?.to).toBe('contact@pharmacie-du-port.example');
    expect(mail?.text).toContain(
      'Votre compte a été réinitialisé, merci de créer votre compte avec le code confidentiel',
    );
    await newCode(testNumero, 'tiers', 'courrier');
    await sent();
    expect(await ctx.db('codes_confidentiels').orderBy('emis_le').select('canal')).toEqual(
      expect.arrayContaining([{ canal: 'email' }, { canal: 'courrier' }]),
    );
    expect(await ctx.db('comptes').first()).toEqual(before);
  });

  it('three new codes leave a day at most, whoever asks', async () => {
    await withCompte();
    for (let asked = 0; asked < 6; asked += 1) await newCode(testNumero);
    expect(await sent()).toHaveLength(3);
    expect(await ctx.db('codes_confidentiels')).toHaveLength(3);
  });

  it('no code for who has neither convention nor account', async () => {
    const { professionnel } = await insertTiers(ctx, { lieu: { conventionne: 'non' } });
    await newCode(testNumero);
    expect(await sent()).toEqual([]);
    await insertCompte(ctx, professionnel);
    await newCode(testNumero);
    expect(await sent()).toHaveLength(1);
  });

  it('wants its captcha, whatever the number', async () => {
    const captcha = { ...(await answeredCaptcha(ctx)), texte: 'AAAAA' };
    const input = { espace: 'tiers', numero: testNumero, captcha } as const;
    expect((await refusalOf(remindAddress(ctx, input, visiteur))).code).toBe('captcha-incorrect');
    const asked = requestNewCode(ctx, { ...input, canal: 'email' }, visiteur);
    expect((await refusalOf(asked)).code).toBe('captcha-incorrect');
    expect(await ctx.db('messages')).toEqual([]);
  });
});
