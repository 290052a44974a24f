import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  AM_PASSWORD,
  CARDS,
  ISSUER,
  atOnce,
  createFakeTransport,
  describeOnEachDialect,
  firstSignIn,
  freshContext,
  identifiers,
  insertCompte,
  insertLiberal,
  lastToken,
  letterAsked,
  letterPassword,
  linger,
  outcomes,
  provedByKey,
  readOutbox,
  refusalOf,
  sessionOf,
  signInToAm,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { getCompte } from '../comptes/get-compte.ts';
import { finishCourrier } from '../courriers/finish-courriers.ts';
import { OPEN_STATES } from '../courriers/states.ts';
import { inTransaction } from '../db/database.ts';
import { activateCompte } from '../inscription/activate-compte.ts';
import { createCourier } from '../outbox/create-courier.ts';
import { meets } from '../sessions/grades.ts';
import { beginProvenCreation } from './begin-proven-creation.ts';
import { getCreation } from './get-creation.ts';
import { resendCreationMail } from './resend-creation-mail.ts';

const DAY_SECONDS = 86_400;
const mine = 'claire.aubertin@a.example';

describeOnEachDialect('choose one’s identifiers', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const activate = (jeton: string) => activateCompte(ctx, { espace: CARDS, jeton }, visiteur);
  const clicked = async () => activate(await lastToken(ctx, 'activation-compte'));
  const afterLetter = async (numero = AM_NUMERO) => {
    await letterAsked(ctx, { numero });
    return firstSignIn(ctx, await letterPassword(ctx), { identifiant: numero });
  };

  it('after a key makes no account before the click on « Valider adresse e-mail »', async () => {
    const professionnel = await insertLiberal(ctx);
    const ref = await provedByKey(ctx);
    const { view, active } = await identifiers(ctx, ref, { contactAccepte: true });
    expect(active).toBeNull();
    expect(view).toMatchObject({ etape: 'activation', activation: { email: testEmail } });
    expect(await ctx.db('comptes').select()).toEqual([]);
    const [mail] = await readOutbox(ctx, 'activation-compte');
    expect(mail).toMatchObject({ to: testEmail });
    expect(mail?.text).toContain('Valider adresse e-mail');
    expect(mail?.text).toContain('/assurance-maladie/activation?jeton=');
    const session = await clicked();
    expect(session).toMatchObject({ professionnelId: professionnel.id, emailVerifie: true });
    expect(session.preuves.map(({ preuve }) => preuve)).toEqual(['cle', 'lien-activation']);
    expect(meets(ctx, session, 'donnees-patients')).toBe(true);
    const [compte] = await ctx.db('comptes').select();
    expect(compte?.contact_accepte_le).not.toBeNull();
    expect((await getCompte(ctx, session)).contactAccepte).toBe(true);
    await ctx.db('comptes').update({ contact_accepte_le: null });
    expect((await getCompte(ctx, session)).contactAccepte).toBe(false);
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('termine');
    expect((await sessionOf(signInToAm(ctx))).compteId).toBe(compte?.id);
    const byEmail = signInToAm(ctx, { identifiant: testEmail.toUpperCase() });
    expect((await sessionOf(byEmail)).compteId).toBe(compte?.id);
  });

  it('after a card links it to the account', async () => {
    const { id: professionnelId } = await insertLiberal(ctx);
    const parcoursId = await inTransaction(ctx.db, (trx) =>
      beginProvenCreation(ctx, trx, {
        espace: CARDS,
        professionnelId,
        preuve: 'cps',
        carte: { issuer: ISSUER, subjectNameId: '810100004521' },
      }),
    );
    const ref = { espace: CARDS, parcoursId } as const;
    expect(await getCreation(ctx, ref, visiteur)).toMatchObject({
      etape: 'identifiants',
      preuve: 'cps',
      identite: { nom: 'Dr Claire Aubertin' },
    });
    expect(JSON.stringify(await ctx.db('creations').select())).not.toContain('810100004521');
    await identifiers(ctx, ref);
    expect(JSON.stringify(await ctx.db('inscriptions').select())).not.toContain('810100004521');
    const session = await clicked();
    expect(session.preuves.map(({ preuve }) => preuve)).toContain('cps');
    expect(await ctx.db('cartes').select()).toMatchObject([
      { emetteur: ISSUER, sujet: '810100004521', compte_id: session.compteId },
    ]);
  });

  it('happens once however many submits and clicks arrive', async () => {
    await insertLiberal(ctx);
    const ref = await provedByKey(ctx);
    const submits = await outcomes(atOnce(8, () => identifiers(ctx, ref)));
    expect(submits.filter((end) => end === 'ok')).toHaveLength(1);
    expect(new Set(submits)).toEqual(new Set(['ok', 'etape-inattendue']));
    const jeton = await lastToken(ctx, 'activation-compte');
    const clicks = await outcomes(atOnce(8, () => activate(jeton)));
    expect(clicks.filter((end) => end === 'ok')).toHaveLength(1);
    expect(await ctx.db('comptes').select()).toHaveLength(1);
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(1);
  });

  it('makes one account for a person with three places, from whichever number', async () => {
    const numeros = [AM_NUMERO, '931990022', '751990037'];
    await insertLiberal(ctx, { numeros });
    await identifiers(ctx, await afterLetter('751990037'), { email: mine });
    const { compteId } = await clicked();
    for (const identifiant of numeros)
      expect((await sessionOf(signInToAm(ctx, { identifiant }))).compteId).toBe(compteId);
  });

  it('voids the letter that is under way', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    const letter = await letterPassword(ctx);
    await identifiers(ctx, await provedByKey(ctx));
    expect(await ctx.db('courriers').pluck('etat')).toEqual(['demande']);
    await clicked();
    expect(await ctx.db('courriers').select('etat', 'motif')).toEqual([
      { etat: 'annule', motif: 'compte-cree' },
    ]);
    const late = await refusalOf(signInToAm(ctx, { motDePasse: letter }));
    expect(late.code).toBe('identifiants-refuses');
    const mail = createFakeTransport();
    await createCourier(ctx, { email: mail, sms: mail, courrier: mail }).flush('courrier');
    expect(mail.accepted).toEqual([]);
  });

  it('voids a letter that somebody else ends just then: no deadlock', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    await identifiers(ctx, await provedByKey(ctx));
    const jeton = await lastToken(ctx, 'activation-compte');
    const letter = await ctx.db('courriers').first();
    if (!letter) throw new Error('No letter');
    const { click } = await inTransaction(ctx.db, async (trx) => {
      await trx('courriers').where({ id: letter.id }).forUpdate().first('id');
      const click = outcomes([activate(jeton)]);
      await linger(trx);
      const moved = { etat: 'annule', motif: 'adresse-changee', from: OPEN_STATES } as const;
      await finishCourrier(ctx, trx, letter, { ...moved, acteur: 'systeme' });
      return { click };
    });
    expect(await click).toEqual(['ok']);
    expect(await ctx.db('courriers').pluck('motif')).toEqual(['adresse-changee']);
  });

  it('reopens a dormant account by its key; not one that came into use meanwhile', async () => {
    const compte = await insertCompte(ctx, await insertLiberal(ctx), { statut: 'dormant' });
    await identifiers(ctx, await provedByKey(ctx), { email: mine });
    await ctx.db('comptes').update({ statut: 'actif' });
    expect((await refusalOf(clicked())).code).toBe('lien-utilise');
    await ctx.db('comptes').update({ statut: 'gele' });
    expect((await refusalOf(clicked())).code).toBe('lien-utilise');
    await ctx.db('comptes').update({ statut: 'dormant' });
    expect((await clicked()).compteId).toBe(compte.id);
    const [told] = await readOutbox(ctx, 'compte-recree');
    expect(told?.text).toContain('avec votre clé de sécurité');
  });

  it('shows the same page for an address that is another account’s, whose owner is told', async () => {
    const other = await insertLiberal(ctx, { rpps: '99700900014', numeros: ['931990113'] });
    await insertCompte(ctx, other, { email: testEmail });
    await insertLiberal(ctx);
    const { view } = await identifiers(ctx, await provedByKey(ctx));
    expect(view).toMatchObject({ etape: 'activation', activation: { email: testEmail } });
    expect(await readOutbox(ctx, 'activation-compte')).toEqual([]);
    expect((await readOutbox(ctx, 'adresse-convoitee')).map(({ to }) => to)).toEqual([testEmail]);
    expect(await ctx.db('inscriptions').pluck('mot_de_passe')).toEqual(['']);
  });

  it('wants a password of four classes, without one’s names and numbers', async () => {
    await insertLiberal(ctx);
    const ref = await provedByKey(ctx);
    for (const motDePasse of ['tilleul orage 7', 'Aubertin-931990014!', 'Azerty1!'])
      expect((await refusalOf(identifiers(ctx, ref, { motDePasse }))).code).toBe(
        'mot-de-passe-trop-faible',
      );
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('identifiants');
  });

  it('mails the link again, one a minute, and the former one stops working', async () => {
    await insertLiberal(ctx);
    const ref = await provedByKey(ctx);
    expect((await refusalOf(resendCreationMail(ctx, ref, visiteur))).code).toBe('etape-inattendue');
    await identifiers(ctx, ref);
    const first = await lastToken(ctx, 'activation-compte');
    expect((await refusalOf(resendCreationMail(ctx, ref, visiteur))).code).toBe('renvoi-trop-tot');
    ctx.clock.advanceSeconds(60);
    expect((await resendCreationMail(ctx, ref, visiteur)).etape).toBe('activation');
    expect((await refusalOf(activate(first))).code).toBe('lien-utilise');
    ctx.clock.advanceSeconds(3 * DAY_SECONDS);
    expect((await refusalOf(clicked())).code).toBe('lien-expire');
  });

  it.each([AM_NUMERO, testEmail])(
    'mails it again after a sign-in that came too early (%s)',
    async (identifiant) => {
      await insertLiberal(ctx);
      await identifiers(ctx, await provedByKey(ctx));
      const mail = createFakeTransport();
      const courier = createCourier(ctx, { email: mail, sms: mail, courrier: mail });
      await courier.flush();
      ctx.clock.advanceSeconds(10 * 60);
      const early = await refusalOf(signInToAm(ctx, { identifiant, motDePasse: AM_PASSWORD }));
      expect(early.code).toBe('identifiants-refuses');
      await courier.flush();
      expect(mail.accepted).toHaveLength(2);
      const jeton = /jeton=([\w-]+)/.exec(mail.accepted.at(-1)?.text ?? '')?.[1] ?? '';
      expect((await activate(jeton)).email).toBe(testEmail);
    },
  );
});
