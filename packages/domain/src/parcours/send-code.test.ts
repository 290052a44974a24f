import { expect, it } from 'vitest';
import {
  atOnce,
  codeSent,
  codeVerified,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  lastCode,
  outcomes,
  proven,
  readOutbox,
  refusalOf,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { ParcoursRef } from './parcours-ref.ts';
import { sendCode } from './send-code.ts';
import { verifyCode } from './verify-code.ts';

describeOnEachDialect('sendCode', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  const send = (ref: ParcoursRef, canal: 'sms' | 'email' = 'sms') =>
    sendCode(ctx, { ...ref, canal }, visiteur);

  it('sends six digits by SMS and says when another may be asked', async () => {
    await insertProfessionnel(ctx);
    const view = await send(await proven(ctx));
    expect(view).toMatchObject({
      etape: 'code',
      envoi: {
        canal: 'sms',
        masque: '+3378***22',
        envoyeLe: '2026-11-20T09:00:00.000Z',
        expireLe: '2026-11-20T09:10:00.000Z',
        renvoiPossibleLe: '2026-11-20T09:01:00.000Z',
        essaisRestants: 5,
      },
    });
    const [sms] = await readOutbox(ctx);
    expect(sms).toMatchObject({ genre: 'code-sms', to: '+33781234522' });
    expect(sms?.text).toMatch(/^\d{6} est votre code/);
    expect(await eventTypes(ctx)).toEqual(['code-envoye']);
    const message = await ctx.db('messages').first('perime_le');
    expect(message?.perime_le).toBe('2026-11-20T09:10:00.000Z');
  });

  it('sends by e-mail to the address on file', async () => {
    await insertProfessionnel(ctx);
    await send(await proven(ctx), 'email');
    expect((await readOutbox(ctx, 'code-email')).map(({ to }) => to)).toEqual([
      'tuxedo01@cn.medecin.fr',
    ]);
  });

  it('keeps only a keyed hash of the code', async () => {
    await insertProfessionnel(ctx);
    const { code } = await codeSent(ctx);
    const dump = JSON.stringify([
      await ctx.db('codes').select('empreinte', 'destination_empreinte', 'masque'),
      await ctx.db('messages').select('contenu_chiffre', 'destinataire_chiffre'),
      await ctx.db('evenements'),
    ]);
    expect(dump).not.toContain(code);
    expect(dump).not.toContain('+33781234522');
  });

  it('refuses a channel that is not the journey’s or not on file', async () => {
    const professionnel = await insertProfessionnel(ctx, { telephone_mobile: null });
    expect((await refusalOf(send(await proven(ctx)))).code).toBe('moyen-indisponible');
    await ctx.db('professionnels').update({ telephone_mobile: '+33781234522' });
    await insertCompte(ctx, professionnel);
    const recovery = await proven(ctx, 'recuperation');
    expect((await refusalOf(send(recovery, 'email'))).code).toBe('moyen-indisponible');
  });

  it('sends another one after 60 s; only the last one works', async () => {
    await insertProfessionnel(ctx);
    const { code: first, ...ref } = await codeSent(ctx);
    ctx.clock.advanceSeconds(59);
    expect(await refusalOf(send(ref))).toMatchObject({
      code: 'renvoi-trop-tot',
      params: { secondes: 1 },
    });
    ctx.clock.advanceSeconds(1);
    await send(ref);
    const second = await lastCode(ctx, ref);
    const early = verifyCode(ctx, { ...ref, code: first }, visiteur);
    expect((await refusalOf(early)).code).toBe('code-incorrect');
    expect((await verifyCode(ctx, { ...ref, code: second }, visiteur)).etape).toBe('finaliser');
  });

  it('sends at most 5 an hour to a person, across journeys and browsers', async () => {
    await insertProfessionnel(ctx);
    for (let i = 0; i < 5; i += 1) {
      await codeSent(ctx);
      ctx.clock.advanceSeconds(60);
    }
    expect(await refusalOf(send(await proven(ctx)))).toMatchObject({
      code: 'envois-epuises',
      params: { minutes: 55 },
    });
    expect(await readOutbox(ctx)).toHaveLength(5);
    ctx.clock.advanceSeconds(55 * 60);
    await send(await proven(ctx));
  });

  it('sends one code when asked many times at once', async () => {
    await insertProfessionnel(ctx);
    const ref = await proven(ctx);
    const results = await outcomes(atOnce(16, () => send(ref)));
    expect(results.filter((code) => code === 'ok').length).toBe(1);
    expect(results.filter((code) => code === 'renvoi-trop-tot').length).toBe(15);
  });

  it('keeps the hourly limit when many journeys of a person ask at once', async () => {
    await insertProfessionnel(ctx);
    const refs = await Promise.all(atOnce(16, () => proven(ctx)));
    const results = await outcomes(refs.map((ref) => send(ref)));
    expect(results.filter((code) => code === 'ok').length).toBe(5);
    expect(await readOutbox(ctx)).toHaveLength(5);
  });

  it('belongs to a step, a journey and an espace', async () => {
    await insertProfessionnel(ctx);
    const none = { espace: 'ordre', parcours: 'inscription', parcoursId: null } as const;
    expect((await refusalOf(send(none))).code).toBe('etape-inattendue');
    const finishing = await codeVerified(ctx);
    expect((await refusalOf(send(finishing))).code).toBe('etape-inattendue');
    expect((await refusalOf(send({ ...finishing, parcours: 'recuperation' }))).code).toBe(
      'parcours-expire',
    );
    const late = await proven(ctx);
    ctx.clock.advanceSeconds(3600);
    expect((await refusalOf(send(late))).code).toBe('parcours-expire');
  });
});
