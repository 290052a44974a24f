import { getEspace } from '@eps/espaces';
import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  identity,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { checkGuess } from './check-guess.ts';
import { getParcours } from './get-parcours.ts';
import { proveIdentity, type ProveIdentityInput } from './prove-identity.ts';

describeOnEachDialect('proveIdentity', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const prove = (input: Partial<ProveIdentityInput> = {}, who: Visiteur = visiteur) =>
    proveIdentity(ctx, { espace: 'ordre', parcours: 'inscription', ...identity, ...input }, who);
  const guess = (index: number, who: Visiteur = visiteur) =>
    prove({ dateNaissance: `${String((index % 28) + 1).padStart(2, '0')}/01/1980` }, who);

  it('begins a journey and shows the channels on file, masked', async () => {
    await insertProfessionnel(ctx);
    const { parcoursId, view } = await prove();
    expect(view).toMatchObject({
      etape: 'envoi',
      expireLe: '2026-11-20T10:00:00.000Z',
      canaux: [
        { canal: 'sms', masque: '+3378***22' },
        { canal: 'email', masque: 'tu***01@cn.medecin.fr' },
      ],
      emailFixe: null,
      contexteMotDePasse: [],
    });
    expect(view.reference).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    const row = await ctx.db('parcours').first();
    expect(row).toMatchObject({ id: parcoursId, cgu_version: '2026-11-01' });
    const ref = { espace: 'ordre', parcours: 'inscription', parcoursId } as const;
    expect(await getParcours(ctx, ref)).toEqual(view);
  });

  it('shows only the channels of the journey that are on file', async () => {
    const professionnel = await insertProfessionnel(ctx, { telephone_mobile: null });
    expect((await prove()).view.canaux.map(({ canal }) => canal)).toEqual(['email']);
    await insertCompte(ctx, professionnel);
    expect((await refusalOf(prove({ parcours: 'recuperation' }))).code).toBe('aucun-moyen-envoi');
  });

  it('has nowhere to send a code when nothing is on file', async () => {
    await insertProfessionnel(ctx, { telephone_mobile: null, email: null });
    expect((await refusalOf(prove())).code).toBe('aucun-moyen-envoi');
  });

  it('answers alike for an unknown number and a wrong date', async () => {
    await insertProfessionnel(ctx);
    const unknown = await refusalOf(prove({ rpps: '10100000008' }));
    const wrong = await refusalOf(guess(1));
    expect(unknown).toMatchObject({ code: 'identite-inconnue', params: {} });
    expect({ ...wrong }).toEqual({ ...unknown });
    expect(await eventTypes(ctx)).toEqual([
      'inscription-identite-echouee',
      'inscription-identite-echouee',
    ]);
  });

  it('tells who gave both right that the account exists, and its owner, once a day', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    for (let i = 0; i < 3; i += 1) expect((await refusalOf(prove())).code).toBe('compte-existant');
    expect((await readOutbox(ctx)).map(({ genre, to }) => [genre, to])).toEqual([
      ['compte-existant-tentative', testEmail],
    ]);
    ctx.clock.advanceSeconds(24 * 3600);
    await refusalOf(prove());
    expect(await readOutbox(ctx)).toHaveLength(2);
    expect((await eventTypes(ctx)).filter((t) => t === 'inscription-compte-existant').length).toBe(
      4,
    );
    expect((await refusalOf(guess(1))).code).toBe('identite-inconnue');
  });

  it('reads a right guess against a wrong one still on its way', async () => {
    await insertProfessionnel(ctx);
    for (let index = 0; index < 19; index += 1) await refusalOf(guess(index, stranger(`${index}`)));
    const wrong = { ...identity, espace: 'ordre', parcours: 'inscription' } as const;
    let right: Promise<unknown> = Promise.resolve();
    await inTransaction(ctx.db, async (trx) => {
      await checkGuess(ctx, trx, { ...wrong, dateNaissance: '01/01/1980' }, stranger('last'));
      right = refusalOf(prove({}, stranger('right')));
      // Long enough for it to be judged, were it not made to wait. SQLite has one connection.
      if (dialect === 'postgres') await trx.raw('select pg_sleep(0.3)');
    });
    expect(await right).toMatchObject({ code: 'essais-identite-epuises' });
  });

  it('warns once under parallel tries', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    await outcomes(atOnce(16, () => prove()));
    expect(await readOutbox(ctx)).toHaveLength(1);
  });

  it('recovers only an account that exists', async () => {
    const professionnel = await insertProfessionnel(ctx);
    expect((await refusalOf(prove({ parcours: 'recuperation' }))).code).toBe('compte-absent');
    await insertCompte(ctx, professionnel);
    const { view } = await prove({ parcours: 'recuperation' });
    expect(view.canaux).toEqual([{ canal: 'sms', masque: '+3378***22' }]);
  });

  it('closes a browser after its wrong guesses, not its neighbour', async () => {
    await insertProfessionnel(ctx);
    await insertOtherProfessionnel(ctx);
    for (let i = 0; i < 10; i += 1)
      expect((await refusalOf(guess(i))).code).toBe('identite-inconnue');
    expect((await refusalOf(prove())).code).toBe('essais-identite-epuises');
    expect((await refusalOf(prove({ rpps: '10100004521' }))).code).toBe('essais-identite-epuises');
    await prove({}, stranger('1'));
    ctx.clock.advanceSeconds(24 * 3600);
    await prove();
  });

  it('never counts the right ones', async () => {
    await insertProfessionnel(ctx);
    for (let i = 0; i < 60; i += 1) await prove();
    expect(await ctx.db('compteurs')).toEqual([]);
  });

  it('lets at most 20 wrong guesses of a person be made in 24 h, from anywhere', async () => {
    await insertProfessionnel(ctx);
    const codes = await outcomes(atOnce(64, (index) => guess(index, stranger(String(index)))));
    expect(codes.filter((code) => code === 'identite-inconnue').length).toBe(20);
    expect(codes.filter((code) => code === 'essais-identite-epuises').length).toBe(44);
    expect((await refusalOf(prove({}, stranger('99')))).code).toBe('essais-identite-epuises');
  });

  it('lets at most 50 wrong guesses be made from a source in 24 h', async () => {
    await insertProfessionnel(ctx);
    const from = (index: number) => ({ ...stranger('1'), navigateur: `autre-${index}` });
    const codes = await outcomes(
      atOnce(64, (index) => prove({ rpps: String(10_100_000_000 + index) }, from(index))),
    );
    expect(codes.filter((code) => code === 'identite-inconnue').length).toBe(50);
    expect((await refusalOf(prove({}, from(99)))).code).toBe('essais-identite-epuises');
    await prove();
  });

  it('keeps the way open to a browser that the account knows', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    await signInAs(ctx);
    await outcomes(atOnce(30, (index) => guess(index, stranger(String(index)))));
    expect((await prove({ parcours: 'recuperation' })).view.etape).toBe('envoi');
  });

  it('runs the same statements for a number that nobody has', async () => {
    await insertProfessionnel(ctx);
    const statements = async (work: () => Promise<unknown>) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await refusalOf(work());
      ctx.db.off('query', note);
      return seen;
    };
    await refusalOf(guess(1));
    const unknown = await statements(() => prove({ rpps: '10100000008' }));
    expect(await statements(() => guess(2))).toEqual(unknown);
  });

  it('counts as the declaration of the espace says', () => {
    expect(getEspace('ordre').policies.identityGuesses).toEqual({
      perBrowser: 10,
      perPerson: 20,
      perSource: 50,
      windowHours: 24,
    });
  });
});
