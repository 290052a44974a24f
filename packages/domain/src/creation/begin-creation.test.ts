import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  AM_OTHER,
  CARDS,
  CENTRE,
  PHARMACIE,
  begun,
  describeOnEachDialect,
  freshContext,
  insertCentre,
  insertCompte,
  insertLiberal,
  insertPharmacie,
  insertSalarie,
  letterAsked,
  provedByKey,
  refusalOf,
  stranger,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { abandonCreation } from './abandon-creation.ts';
import { choosePost } from './choose-post.ts';
import { getCreation } from './get-creation.ts';
import { requestLetter } from './request-letter.ts';
import { saveCreationDraft } from './save-creation-draft.ts';

const MINUTES = 60;
const nowhere = { espace: CARDS, parcoursId: null } as const;
const typed = { email: 'a@b.example', emailConfirmation: 'a@b.example', numero: '9' };

describeOnEachDialect('begin a creation', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const view = async (ref: Parameters<typeof getCreation>[1]) => getCreation(ctx, ref, visiteur);

  it('shows a liberal their name and number, and both ways', async () => {
    await insertLiberal(ctx);
    expect(await view(await begun(ctx))).toMatchObject({
      etape: 'cle',
      identite: { nom: 'Dr Claire Aubertin', numero: '93\u00a01\u00a099001\u00a04', liberal: true },
      voies: { cle: true, courrier: true },
      preuve: null,
      contexteMotDePasse: [],
      candidat: null,
    });
  });

  it('shows the same whether or not a key is on file, and whether or not there is an account', async () => {
    await insertLiberal(ctx);
    const without = await insertLiberal(ctx, {
      numeros: [AM_OTHER],
      key: false,
      rpps: '99700900014',
    });
    await insertCompte(ctx, without);
    const seen = async (numero: string) => {
      const { reference, identite, ...rest } = await view(await begun(ctx, numero));
      expect([typeof reference, identite?.nom]).toEqual(['string', 'Dr Claire Aubertin']);
      return rest;
    };
    expect(await seen(AM_OTHER)).toEqual(await seen(AM_NUMERO));
  });

  it('leads structures and directors to the post only', async () => {
    await insertPharmacie(ctx);
    await insertCentre(ctx);
    await insertSalarie(ctx);
    for (const numero of [PHARMACIE, CENTRE]) {
      const seen = await view(await begun(ctx, numero));
      expect([seen.etape, seen.voies]).toEqual(['courrier', { cle: false, courrier: true }]);
    }
    const centre = await view(await begun(ctx, CENTRE));
    expect(centre.identite?.nom).toBe('CENTRE DES QUATRE-SAISONS');
  });

  it('opens nothing to an employee by the number of a centre that the registre has not', async () => {
    await insertSalarie(ctx);
    expect((await refusalOf(begun(ctx, CENTRE))).code).toBe('numero-inconnu');
  });

  it('tells an unknown number, and limits them by browser, not by number', async () => {
    await insertLiberal(ctx);
    for (let tries = 0; tries < 10; tries += 1)
      expect((await refusalOf(begun(ctx, AM_OTHER))).code).toBe('numero-inconnu');
    expect((await refusalOf(begun(ctx, AM_OTHER))).code).toBe('essais-identite-epuises');
    expect((await refusalOf(begun(ctx, AM_NUMERO))).code).toBe('essais-identite-epuises');
    for (let other = 0; other < 15; other += 1)
      await refusalOf(begun(ctx, AM_OTHER, stranger(String(other))));
    expect((await view(await begun(ctx, AM_NUMERO, stranger('99')))).etape).toBe('cle');
    ctx.clock.advanceSeconds(24 * 60 * MINUTES);
    expect((await view(await begun(ctx))).etape).toBe('cle');
  });

  it('exists only where accounts are asked for so', async () => {
    const tiers = { espace: 'tiers', parcoursId: null } as const;
    for (const work of [
      () => view(tiers),
      () => abandonCreation(ctx, tiers),
      () => saveCreationDraft(ctx, { ...tiers, valeurs: {} }),
      () => choosePost(ctx, tiers, visiteur),
    ])
      expect((await refusalOf(work())).code).toBe('introuvable');
  });

  it('keeps what is typed at each step, and no secret, until the delay; tells once', async () => {
    await insertPharmacie(ctx);
    const first = await saveCreationDraft(ctx, { ...nowhere, valeurs: { numero: '93 0' } });
    const drafted = { espace: CARDS, parcoursId: first.parcoursId } as const;
    expect(await view(drafted)).toMatchObject({ etape: 'numero', brouillon: { numero: '93 0' } });
    const ref = await begun(ctx, PHARMACIE);
    await saveCreationDraft(ctx, { ...ref, valeurs: typed });
    expect((await view(ref)).brouillon).toEqual({
      email: 'a@b.example',
      emailConfirmation: 'a@b.example',
    });
    const stored = JSON.stringify(await ctx.db('parcours').select());
    expect(stored).not.toContain('a@b.example');
    ctx.clock.advanceSeconds(30 * MINUTES);
    expect(await view(ref)).toMatchObject({ brouillon: null, brouillonPerime: true });
    expect((await view(ref)).brouillonPerime).toBe(false);
  });

  it('keeps no draft where nothing is typed that may be kept', async () => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    expect((await refusalOf(saveCreationDraft(ctx, { ...ref, valeurs: typed }))).code).toBe(
      'etape-inattendue',
    );
    const sent = await letterAsked(ctx);
    expect((await refusalOf(saveCreationDraft(ctx, { ...sent, valeurs: typed }))).code).toBe(
      'etape-inattendue',
    );
  });

  it('is left by « Ce n’est pas moi », for this browser; the steps after it are over', async () => {
    await insertLiberal(ctx);
    const ref = await provedByKey(ctx);
    await saveCreationDraft(ctx, { ...ref, valeurs: typed });
    expect(await abandonCreation(ctx, ref)).toMatchObject({ etape: 'numero', identite: null });
    expect(await view(ref)).toMatchObject({ etape: 'numero', brouillon: null });
    const late = await refusalOf(choosePost(ctx, ref, visiteur));
    expect(late.code).toBe('parcours-expire');
    expect((await abandonCreation(ctx, nowhere)).etape).toBe('numero');
    const other = await provedByKey(ctx);
    await abandonCreation(ctx, { espace: CARDS, parcoursId: ref.parcoursId });
    expect((await view(other)).etape).toBe('identifiants');
  });

  it('expires, and says so to who goes on', async () => {
    await insertPharmacie(ctx);
    const ref = await begun(ctx, PHARMACIE);
    ctx.clock.advanceSeconds(60 * MINUTES);
    expect((await view(ref)).etape).toBe('numero');
    const asked = { ...ref, email: 'a@b.example' };
    expect((await refusalOf(requestLetter(ctx, asked, visiteur))).code).toBe('parcours-expire');
    const none = await refusalOf(requestLetter(ctx, { ...asked, ...nowhere }, visiteur));
    expect(none.code).toBe('etape-inattendue');
    expect(await ctx.db('courriers').select()).toEqual([]);
  });
});
