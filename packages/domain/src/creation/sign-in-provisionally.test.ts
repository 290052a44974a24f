import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  AM_OTHER,
  AM_PASSWORD,
  CARDS,
  PROVISIONAL,
  atOnce,
  bringProvisional,
  describeOnEachDialect,
  eventTypes,
  firstSignIn,
  freshContext,
  insertCompte,
  insertLiberal,
  letterAsked,
  letterPassword,
  outcomes,
  readOutbox,
  refusalOf,
  sessionOf,
  signInToAm,
  stranger,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { getCreation } from './get-creation.ts';

const DAY_SECONDS = 86_400;
const WRONG = 'ZZZZZZZZZZ';
const shared = 'Accueil@cabinet.example';

describeOnEachDialect('sign in with a provisional password', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const refused = async (typed: Parameters<typeof signInToAm>[1]) =>
    (await refusalOf(signInToAm(ctx, typed))).code;
  const withAccount = async () => {
    const motDePasse = await ctx.hasher.hash(AM_PASSWORD);
    const professionnel = await insertLiberal(ctx);
    return insertCompte(ctx, professionnel, { mot_de_passe: motDePasse });
  };

  it('of a letter opens no session, but the choice of one’s own; it is not used up', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    const password = await letterPassword(ctx);
    for (const typed of [password, ` ${password.slice(0, 5).toLowerCase()} ${password.slice(5)}`]) {
      const ref = await firstSignIn(ctx, typed, { identifiant: '93 199 001 4' });
      expect(await getCreation(ctx, ref, visiteur)).toMatchObject({
        etape: 'identifiants',
        preuve: 'courrier',
        motif: null,
        candidat: { email: testEmail, verifie: false },
      });
    }
    expect(await ctx.db('connexions').select()).toEqual([]);
    expect(await eventTypes(ctx)).toContain('premiere-connexion');
    expect(
      await ctx.db('compteurs').where('echecs', '>', 0).whereNot({ bloque_jusqu_a: '' }),
    ).toEqual([]);
  });

  it('of the former portal leads there too, and says why an address of one’s own is asked for', async () => {
    const first = await insertLiberal(ctx, { email: shared });
    const second = await insertLiberal(ctx, {
      email: shared.toLowerCase(),
      rpps: '99700900014',
      numeros: [AM_OTHER, '931990121'],
    });
    const third = await insertLiberal(ctx, {
      rpps: '99700900022',
      numeros: ['931990139', '931990147'],
    });
    for (const person of [first, second, third]) await bringProvisional(ctx, person);
    const motif = async (identifiant: string) => {
      const ref = await firstSignIn(ctx, PROVISIONAL, { identifiant });
      return (await getCreation(ctx, ref, visiteur)).motif;
    };
    expect(await motif(AM_NUMERO)).toBe('adresse-partagee');
    expect(await motif('931990121')).toBe('adresse-partagee');
    expect(await motif('931990147')).toBe('plusieurs-lieux');
    expect(await refused({ identifiant: shared, motDePasse: PROVISIONAL })).toBe(
      'identifiants-refuses',
    );
  });

  it('asks for the number where an address is shared, until one of them has it for an account', async () => {
    const parNumero = async (email: string) =>
      (await requestReset(ctx, { espace: CARDS, email }, visiteur)).parNumero;
    const first = await insertLiberal(ctx, { email: shared });
    await bringProvisional(ctx, first);
    expect(await parNumero(shared)).toBe(false);
    const other = { rpps: '99700900014', numeros: [AM_OTHER] };
    await bringProvisional(ctx, await insertLiberal(ctx, { email: shared, ...other }));
    expect(await parNumero(` ${shared.toUpperCase()}`)).toBe(true);
    expect(await parNumero('personne@a.example')).toBe(false);
    ctx.clock.advanceSeconds(31 * DAY_SECONDS);
    expect(await parNumero(shared)).toBe(false);
    ctx.clock.advanceSeconds(-31 * DAY_SECONDS);
    await insertCompte(ctx, first, { email: shared });
    expect(await parNumero(shared)).toBe(false);
  });

  it('dies with its day, its letter, its registre, and a closed account', async () => {
    const professionnel = await insertLiberal(ctx);
    await bringProvisional(ctx, professionnel);
    await letterAsked(ctx);
    const letter = await letterPassword(ctx);
    const both = async () => {
      await ctx.db('compteurs').delete();
      return [
        await refused({ motDePasse: letter, visiteur: stranger('1') }),
        await refused({ motDePasse: PROVISIONAL, visiteur: stranger('2') }),
      ];
    };
    const wrong = ['identifiants-refuses', 'identifiants-refuses'];
    ctx.clock.advanceSeconds(30 * DAY_SECONDS);
    expect(await both()).toEqual(wrong);
    ctx.clock.advanceSeconds(-30 * DAY_SECONDS);
    await insertCompte(ctx, professionnel, { statut: 'ferme' });
    expect(await both()).toEqual(wrong);
    await ctx.db('comptes').delete();
    await ctx.db('compteurs').delete();
    await ctx.db('lieux_exercice').update({ adresse: '1 rue du Déménagement' });
    expect(await refused({ motDePasse: letter, visiteur: stranger('3') })).toBe(wrong[0]);
    await firstSignIn(ctx, PROVISIONAL);
  });

  it('opens what a letter repairs: a locked, frozen or dormant account', async () => {
    const compte = await withAccount();
    await letterAsked(ctx);
    const password = await letterPassword(ctx);
    for (const statut of ['gele', 'dormant', 'actif'] as const) {
      await ctx.db('comptes').where({ id: compte.id }).update({ statut });
      expect((await firstSignIn(ctx, password)).parcoursId).toBeTruthy();
    }
    for (let tries = 0; tries < 3; tries += 1) await refused({ motDePasse: 'Mauvais-mot-1' });
    expect(await refused({})).toBe('compte-bloque');
    expect((await firstSignIn(ctx, password)).parcoursId).toBeTruthy();
  });

  it('never counts a right password, nor one’s own mistyped, as a wrong guess of it', async () => {
    const { id } = await withAccount();
    await letterAsked(ctx);
    const before = await ctx.db('compteurs').select('cle');
    for (let times = 0; times < 6; times += 1) await sessionOf(signInToAm(ctx));
    expect(await ctx.db('compteurs').select('cle')).toEqual(before);
    for (let lock = 0; lock < 3; lock += 1) {
      for (let tries = 0; tries < 3; tries += 1) await refused({ motDePasse: 'Mauvais-mot-1' });
      ctx.clock.advanceSeconds(15 * 60);
    }
    expect((await firstSignIn(ctx, await letterPassword(ctx))).parcoursId).toBeTruthy();
    expect((await sessionOf(signInToAm(ctx))).compteId).toBe(id);
  });

  it('closes after five wrong ones in a browser, silently, and to no other browser', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    const motDePasse = await letterPassword(ctx);
    for (let tries = 0; tries < 5; tries += 1) await refused({ motDePasse: WRONG });
    expect(await refused({ motDePasse })).toBe('compte-bloque');
    ctx.clock.advanceSeconds(15 * 60);
    expect(await refused({ motDePasse })).toBe('identifiants-refuses');
    const who = { visiteur: stranger('7') };
    expect((await firstSignIn(ctx, motDePasse, who)).parcoursId).toBeTruthy();
  });

  it('gains a burst nothing: the right one among many is refused once the budget is spent', async () => {
    await insertLiberal(ctx);
    await letterAsked(ctx);
    const right = await letterPassword(ctx);
    const ended = await outcomes(
      atOnce(40, (index) => signInToAm(ctx, { motDePasse: index === 39 ? right : WRONG })),
    );
    expect(ended).not.toContain('ok');
    expect(await ctx.db('creations').where({ etape: 'identifiants' })).toEqual([]);
  });

  it('answers an unknown number alike, by the same statements, step by step', async () => {
    const letter = await insertLiberal(ctx);
    await letterAsked(ctx);
    await insertCompte(ctx, letter);
    await bringProvisional(
      ctx,
      await insertLiberal(ctx, { rpps: '99700900014', numeros: [AM_OTHER] }),
    );
    const attempts = async (identifiant: string, motDePasse: string) => {
      const given = [];
      for (let tries = 0; tries < 7; tries += 1) {
        const seen: string[] = [];
        const note = ({ sql }: { sql: string }) => seen.push(sql);
        ctx.db.on('query', note);
        const asked = { identifiant, motDePasse, visiteur: stranger('1') };
        const { code, params, errors } = await refusalOf(signInToAm(ctx, asked));
        ctx.db.removeListener('query', note);
        // The third locks: its owner has a mail, once a day.
        given.push({ code, params, errors, seen: tries === 2 ? [] : seen });
      }
      return given;
    };
    for (const motDePasse of [WRONG, 'Mauvais-mot-1']) {
      const unknown = await attempts('931990220', motDePasse);
      await ctx.db('compteurs').delete();
      expect(await attempts(AM_OTHER, motDePasse)).toEqual(unknown);
      await ctx.db('compteurs').delete();
      expect(await attempts(AM_NUMERO, motDePasse)).toEqual(unknown);
      await ctx.db('compteurs').delete();
    }
    expect(await readOutbox(ctx, 'activation-compte')).toEqual([]);
  });
});
