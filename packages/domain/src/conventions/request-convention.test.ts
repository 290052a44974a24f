import { expect, it } from 'vitest';
import {
  atOnce,
  beginConvention,
  conventionForm,
  depositPiece,
  describeOnEachDialect,
  eventTypes,
  finess,
  freshContext,
  generatedConvention,
  insertCompte,
  insertProfessionnel,
  lastToken,
  outcomes,
  readOutbox,
  refusalOf,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { signInAs } from '../../testing/personnes.ts';
import { toInstant } from '../db/instants.ts';
import { followConvention } from './follow-convention.ts';
import { generateConvention } from './generate-convention.ts';
import { getConvention } from './get-convention.ts';
import { openConvention, openConventionSignedIn } from './open-convention.ts';
import { openDepot } from './open-depot.ts';
import { purgeConventions } from './purge-conventions.ts';
import { reservePiece } from './reserve-piece.ts';
import { saveConventionDraft } from './save-convention-draft.ts';
import { submitDepot } from './submit-depot.ts';

describeOnEachDialect('a request for a convention', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  const generate = (ref: Awaited<ReturnType<typeof beginConvention>>, from = visiteur) =>
    generateConvention(ctx, { ...ref, formulaire: conventionForm }, from);

  it('exists only where the espace declares it', async () => {
    const elsewhere = { espace: 'ordre', conventionId: null } as const;
    expect((await refusalOf(getConvention(ctx, elsewhere))).code).toBe('introuvable');
    expect((await refusalOf(openConvention(ctx, { espace: 'ordre', numero: finess }))).code).toBe(
      'introuvable',
    );
  });

  it('belongs to the browser that was given its id', async () => {
    const ref = await beginConvention(ctx);
    expect(await getConvention(ctx, ref)).toMatchObject({
      etape: 'formulaire',
      numero: finess,
      brouillon: { finess },
    });
    for (const conventionId of [null, 'autre'])
      expect((await getConvention(ctx, { ...ref, conventionId })).etape).toBe('fermee');
    const refusal = await refusalOf(generate({ ...ref, conventionId: null }));
    expect(refusal.code).toBe('convention-fermee');
  });

  it('knows what the registre knows, when one is signed in', async () => {
    const professionnel = await insertProfessionnel(ctx);
    await insertCompte(ctx, professionnel);
    const active = await signInAs(ctx);
    const there = { ...active, espace: 'tiers' as const };
    const { view } = await openConventionSignedIn(ctx, there);
    expect(view).toMatchObject({ etape: 'formulaire', brouillon: { email: active.email } });
  });

  it('keeps what is typed, sealed, then drops it and says so once', async () => {
    const ref = await beginConvention(ctx);
    const valeurs = { ...conventionForm, finess: '75 071 218 4', fax: '' };
    await saveConventionDraft(ctx, { ...ref, valeurs });
    expect((await getConvention(ctx, ref)).brouillon).toMatchObject({
      finess: '75 071 218 4',
      signataire: 'Élodie Frêne',
    });
    expect(JSON.stringify(await ctx.db('conventions'))).not.toMatch(/Frêne|centre-du-port/);
    ctx.clock.advanceSeconds(31 * 60);
    expect(await getConvention(ctx, ref)).toMatchObject({ brouillon: null, brouillonPerime: true });
    expect(await getConvention(ctx, ref)).toMatchObject({ brouillonPerime: false });
    ctx.clock.advanceSeconds(31 * 60);
    expect((await getConvention(ctx, ref)).etape).toBe('fermee');
  });

  it('mails the document and the deposit link, always', async () => {
    const ref = await beginConvention(ctx);
    expect(await generate(ref)).toMatchObject({
      etape: 'generee',
      email: conventionForm.email,
      suivi: null,
    });
    const [mail] = await readOutbox(ctx, 'convention-generee');
    expect(mail?.to).toBe(conventionForm.email);
    expect(mail?.text).toMatch(/\/tiers\/convention\/depot\?jeton=[\w-]{43}/);
    expect(mail?.text).toMatch(/30\u00a0jours/);
    expect(await eventTypes(ctx)).toEqual(['convention-demandee']);
    expect(JSON.stringify(await ctx.db('conventions'))).not.toMatch(/Frêne|centre-du-port/);
  });

  it('may be made again after a correction: the first link then stops working', async () => {
    const ref = await generatedConvention(ctx);
    const first = await lastToken(ctx, 'convention-generee');
    ctx.clock.advanceSeconds(60);
    await generateConvention(
      ctx,
      { ...ref, formulaire: { ...conventionForm, ville: 'Abbeville' } },
      visiteur,
    );
    const jeton = await lastToken(ctx, 'convention-generee');
    expect((await refusalOf(openDepot(ctx, { espace: 'tiers', jeton: first }))).code).toBe(
      'lien-utilise',
    );
    const { view } = await openDepot(ctx, { espace: 'tiers', jeton });
    expect(view.brouillon).toMatchObject({ ville: 'Abbeville' });
  });

  it('asks after the files that are on their way once it is kept, not before', async () => {
    const ref = await generatedConvention(ctx);
    await reservePiece(ctx, { ...ref, nom: 'x', justificatif: 'rib', octets: 9 });
    const kept: unknown[] = [];
    const received = async () => {
      // Seen from outside of the transaction.
      const found = await ctx
        .db('conventions')
        .where({ id: ref.conventionId ?? '' })
        .first();
      kept.push(found?.generee_le);
      return 4;
    };
    ctx.clock.advanceSeconds(60);
    const slow = { ...ctx, files: { ...ctx.files, received } };
    const view = await generateConvention(slow, { ...ref, formulaire: conventionForm }, visiteur);
    expect(view.pieces).toMatchObject([{ recus: 4, etat: 'en-cours' }]);
    expect(kept).toEqual([toInstant(ctx.clock.now())]);
  });

  it('is made three times a day by one source, and for one number, even at once', async () => {
    const ref = await beginConvention(ctx);
    const results = await outcomes(atOnce(8, () => generate(ref)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(3);
    expect(results.filter((result) => result === 'conventions-epuisees')).toHaveLength(5);
    expect(await readOutbox(ctx, 'convention-generee')).toHaveLength(3);

    const elsewhere = { ...visiteur, source: '198.51.100.7' };
    expect((await refusalOf(generate(ref, elsewhere))).code).toBe('conventions-epuisees');
    const other = { ...conventionForm, finess: '010000024' };
    const again = generateConvention(ctx, { ...ref, formulaire: other }, visiteur);
    expect((await refusalOf(again)).code).toBe('conventions-epuisees');
    await generateConvention(ctx, { ...ref, formulaire: other }, elsewhere);
    ctx.clock.advanceSeconds(24 * 3600 + 1);
    await generate(ref);
  });

  it('is opened by its link in another browser, without using it', async () => {
    const ref = await generatedConvention(ctx);
    const jeton = await lastToken(ctx, 'convention-generee');
    for (let times = 0; times < 3; times += 1) {
      const opened = await openDepot(ctx, { espace: 'tiers', jeton });
      expect(opened.conventionId).toBe(ref.conventionId);
    }
    for (const wrong of ['', 'x', `${jeton}x`])
      expect((await refusalOf(openDepot(ctx, { espace: 'tiers', jeton: wrong }))).code).toBe(
        'lien-illisible',
      );
    ctx.clock.advanceSeconds(30 * 24 * 3600);
    expect((await refusalOf(openDepot(ctx, { espace: 'tiers', jeton }))).code).toBe('lien-expire');
  });

  it('is deposited with a convention signed and a RIB at least, once', async () => {
    const ref = await generatedConvention(ctx);
    const send = () => submitDepot(ctx, { ...ref, message: 'Bonjour,\nmerci.' }, visiteur);
    expect((await refusalOf(send())).code).toBe('pieces-manquantes');
    await depositPiece(ctx, ref, 'convention');
    expect((await refusalOf(send())).code).toBe('pieces-manquantes');
    await depositPiece(ctx, ref, 'rib');
    const unfinished = await reservePiece(ctx, {
      ...ref,
      nom: 'x',
      justificatif: 'autre',
      octets: 9,
    });
    expect((await refusalOf(send())).code).toBe('pieces-inachevees');
    await ctx.db('pieces_conventions').where({ id: unfinished.id }).delete();

    const views = await Promise.all(atOnce(6, send));
    expect(new Set(views.map(({ suivi }) => suivi)).size).toBe(1);
    expect(views[0]?.etape).toBe('deposee');
    expect(await readOutbox(ctx, 'demande-recue')).toHaveLength(1);
    expect(await eventTypes(ctx)).toEqual(['convention-demandee', 'convention-deposee']);
    const jeton = await lastToken(ctx, 'convention-generee');
    expect((await refusalOf(openDepot(ctx, { espace: 'tiers', jeton }))).code).toBe('lien-utilise');
    const late = reservePiece(ctx, { ...ref, nom: 'x', justificatif: 'rib', octets: 1 });
    expect((await refusalOf(late)).code).toBe('convention-deja-deposee');
    expect((await refusalOf(generate(ref))).code).toBe('convention-deja-deposee');
    expect((await ctx.db('conventions').first())?.message_chiffre).not.toContain('merci');
  });

  it('is followed by its number and the mailed link together', async () => {
    const ref = await generatedConvention(ctx);
    await depositPiece(ctx, ref, 'convention');
    await depositPiece(ctx, ref, 'rib');
    const { suivi } = await submitDepot(ctx, { ...ref, message: '' }, visiteur);
    const numero = suivi ?? '';
    const jeton = await lastToken(ctx, 'demande-recue');
    const [mail] = await readOutbox(ctx, 'demande-recue');
    expect(mail?.text).toContain(`jeton=${jeton}&numero=${numero}`);
    const followed = await followConvention(ctx, { espace: 'tiers', numero, jeton });
    expect(followed).toMatchObject({ numero, etat: 'deposee', motif: null });
    expect(followed.pieces.map(({ justificatif }) => justificatif).sort()).toEqual([
      'convention',
      'rib',
    ]);
    await followConvention(ctx, { espace: 'tiers', numero, jeton });
    for (const wrong of [
      { numero: 'AAAA-AAAA', jeton },
      { numero, jeton: await lastToken(ctx, 'convention-generee') },
    ])
      expect((await refusalOf(followConvention(ctx, { espace: 'tiers', ...wrong }))).code).toBe(
        'lien-illisible',
      );
  });

  it('is purged when it was never deposited, not when it waits for a decision', async () => {
    const waiting = await generatedConvention(ctx);
    await depositPiece(ctx, waiting, 'convention');
    await depositPiece(ctx, waiting, 'rib');
    await submitDepot(ctx, { ...waiting, message: '' }, visiteur);
    await beginConvention(ctx);
    ctx.clock.advanceSeconds(400 * 24 * 3600);
    await purgeConventions(ctx);
    expect(await ctx.db('conventions').pluck('id')).toEqual([waiting.conventionId]);
    expect(await ctx.db('pieces_conventions')).toHaveLength(2);
  });
});
