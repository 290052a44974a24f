import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  CARDS,
  CENTRE,
  atOnce,
  begun,
  describeOnEachDialect,
  firstSignIn,
  freshContext,
  insertCentre,
  insertCompte,
  insertLiberal,
  lastToken,
  letterAsked,
  letterPassword,
  outcomes,
  readOutbox,
  refusalOf,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { createCourier } from '../outbox/create-courier.ts';
import { createFakeTransport } from '../../testing/transports.ts';
import { purgeExpired } from '../parcours/purge-expired.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { inspectLink } from '../recovery/inspect-link.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { choosePost } from './choose-post.ts';
import { getCreation } from './get-creation.ts';
import { requestLetter } from './request-letter.ts';

const DAY_SECONDS = 86_400;
const theirs = 'quelqu-un@ailleurs.example';

describeOnEachDialect('ask for a letter', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const confirm = (jeton: string) => confirmAddress(ctx, { espace: CARDS, jeton }, visiteur);

  it('sends it to the address on file, and shows where and until when', async () => {
    await insertCentre(ctx);
    const ref = await letterAsked(ctx, { numero: CENTRE });
    expect(await getCreation(ctx, ref, visiteur)).toMatchObject({
      etape: 'courrier-en-route',
      preuve: null,
      candidat: null,
      courrier: {
        adresse: ['CENTRE DES QUATRE-SAISONS', '8 RUE DES EXEMPLES', '93200 SAINT-DENIS'],
        valableJours: 30,
        expireLe: '2026-12-20T09:00:00.000Z',
      },
    });
    const [letter] = await readOutbox(ctx, 'courrier-code');
    expect(letter?.text).toContain('20\u00a0décembre\u00a02026');
    expect(letter?.text).toContain('portail.example/assurance-maladie');
    expect(await letterPassword(ctx)).toMatch(/^[A-Z2-9]{10}$/);
    expect(await ctx.db('comptes').select()).toEqual([]);
  });

  it('answers the same for a number that has an account; its owner may stop the letter', async () => {
    await insertLiberal(ctx, { rpps: '99700900014', numeros: ['931990113'] });
    const professionnel = await insertLiberal(ctx);
    const compte = await insertCompte(ctx, professionnel, { email: 'titulaire@a.example' });
    const seen = async (numero: string) => {
      const ref = await letterAsked(ctx, { numero, email: theirs });
      const { reference, identite, ...rest } = await getCreation(ctx, ref, visiteur);
      expect([typeof reference, identite?.nom]).toEqual(['string', 'Dr Claire Aubertin']);
      return rest;
    };
    expect(await seen(AM_NUMERO)).toEqual(await seen('931990113'));
    const told = await readOutbox(ctx, 'courrier-en-route');
    expect(told.map(({ to }) => to)).toEqual([compte.email]);
    expect(told[0]?.text).toContain('Un mot de passe provisoire a été demandé');
    const letters = (await readOutbox(ctx, 'courrier-code')).map(({ text }) => text);
    expect(letters.join('\n')).toContain('93\u00a01\u00a099011\u00a03');
  });

  it('goes by post alone: with no postal address on file it says so, and sends nothing', async () => {
    await insertLiberal(ctx, { email: testEmail, lieu: { adresse: ' ' } });
    expect((await refusalOf(letterAsked(ctx))).code).toBe('adresse-postale-absente');
    expect(await readOutbox(ctx)).toEqual([]);
    expect(await ctx.db('codes_confidentiels').select()).toEqual([]);
  });

  it('is not replaced within 15 days, nor the address typed with it', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx, { email: testEmail });
    const first = await letterPassword(ctx);
    ctx.clock.advanceSeconds(14 * DAY_SECONDS);
    const later = await letterAsked(ctx, { email: theirs });
    const view = await getCreation(ctx, later, visiteur);
    expect(view.courrier?.expireLe).toBe('2026-12-20T09:00:00.000Z');
    expect(await ctx.db('codes_confidentiels').select()).toHaveLength(1);
    expect((await readOutbox(ctx, 'validation-candidat')).map(({ to }) => to)).toEqual([testEmail]);
    const ref = await firstSignIn(ctx, first);
    expect((await getCreation(ctx, ref, visiteur)).candidat?.email).toBe(testEmail);
    ctx.clock.advanceSeconds(2 * DAY_SECONDS);
    await letterAsked(ctx, { email: theirs });
    expect(await letterPassword(ctx)).not.toBe(first);
  });

  it('leaves once however many submits arrive, from one browser or from several', async () => {
    await insertLiberal(ctx);
    const refs = [await begun(ctx), await begun(ctx)];
    for (const ref of refs) await choosePost(ctx, ref, visiteur);
    const ended = await outcomes(
      atOnce(12, (index) => {
        const [ref = refs[0], other = refs[0]] = refs;
        const asked = index % 2 === 0 ? ref : other;
        return requestLetter(
          ctx,
          { espace: CARDS, parcoursId: null, ...asked, email: testEmail },
          visiteur,
        );
      }),
    );
    expect(ended.filter((end) => end === 'ok')).toHaveLength(2);
    expect(new Set(ended)).toEqual(new Set(['ok', 'etape-inattendue']));
    expect(await ctx.db('courriers').select()).toHaveLength(1);
    expect(await ctx.db('candidats').select()).toHaveLength(1);
  });

  it('mails the address typed a link that verifies it, and nothing else', async () => {
    const professionnel = await insertLiberal(ctx);
    await letterAsked(ctx, { email: theirs });
    const [mail] = await readOutbox(ctx, 'validation-candidat');
    expect(mail?.to).toBe(theirs);
    expect(mail?.text).toContain('Valider adresse e-mail');
    expect(mail?.text).not.toMatch(/Aubertin|RUE DES EXEMPLES|93 199/i);
    const jeton = await lastToken(ctx, 'validation-candidat');
    const inspected = await inspectLink(ctx, { espace: CARDS, jeton, usage: 'activation' });
    expect(inspected.suite).toBe('candidat');
    expect(await confirm(jeton)).toEqual({ email: theirs, prendEffetLe: null });
    expect((await refusalOf(confirm(jeton))).code).toBe('lien-utilise');
    expect(await ctx.db('comptes').select()).toEqual([]);
    const stored = JSON.stringify(await ctx.db('candidats').select());
    expect(stored).not.toContain('ailleurs');
    expect(professionnel.email).toBeNull();
  });

  it('gains a stranger nothing: no reset link goes to the address they typed and verified', async () => {
    await insertCompte(ctx, await insertLiberal(ctx), { email: 'titulaire@a.example' });
    await letterAsked(ctx, { email: theirs });
    await confirm(await lastToken(ctx, 'validation-candidat'));
    await requestReset(ctx, { espace: CARDS, email: theirs }, visiteur);
    const mail = createFakeTransport();
    await createCourier(ctx, { email: mail, sms: mail, courrier: mail }).flush();
    const toThem = mail.accepted.filter(({ to }) => to === theirs);
    expect(toThem.map(({ subject }) => subject)).toEqual([
      'Validez votre adresse e-mail, Assurance Maladie',
    ]);
  });

  it('does not let an address be verified once its letter opens nothing', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    const jeton = await lastToken(ctx, 'validation-candidat');
    await ctx.db('codes_confidentiels').update({ annule_le: ctx.clock.now().toISOString() });
    expect((await refusalOf(confirm(jeton))).code).toBe('lien-utilise');
    ctx.clock.advanceSeconds(60 * DAY_SECONDS);
    await purgeExpired(ctx);
    expect(await ctx.db('candidats').select()).toHaveLength(1);
    ctx.clock.advanceSeconds(1);
    await purgeExpired(ctx);
    expect(await ctx.db('candidats').select()).toEqual([]);
  });

  it('fills no mailbox, and orders no letters for a whole town', async () => {
    for (let rank = 0; rank < 5; rank += 1) {
      await insertLiberal(ctx, { rpps: `9970090${rank}000`, numeros: [`93199${rank}000`] });
      await letterAsked(ctx, { numero: `93199${rank}000`, email: theirs });
    }
    expect(await readOutbox(ctx, 'validation-candidat')).toHaveLength(3);
    expect(await ctx.db('candidats').select()).toHaveLength(5);
    await ctx.db('compteurs').update({ echecs: 50 });
    await insertLiberal(ctx);
    expect((await refusalOf(letterAsked(ctx))).code).toBe('envois-epuises');
  });
});
