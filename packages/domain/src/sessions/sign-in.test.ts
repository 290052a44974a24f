import { describe, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  otherPassword,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  testPassword,
  verifyingTogether,
  visiteur,
  whileVerifying,
  type TestContext,
} from '../../testing/index.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import type { Visiteur } from '../context.ts';
import { createHasher } from '../passwords/hasher.ts';
import { signIn } from './sign-in.ts';

describeOnEachDialect('signIn', (dialect) => {
  let ctx: TestContext;
  let compteId: string;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
  });

  const wrong = (who: Visiteur = visiteur, identifiant = testEmail) =>
    signIn(ctx, { espace: 'ordre', identifiant, motDePasse: 'pas le bon du tout' }, who);

  it('opens a session, remembers the browser and records it', async () => {
    const active = await signInAs(ctx, { email: '  A.LEFEVRE@cabinet.example ' });
    expect(active).toMatchObject({
      espace: 'ordre',
      compteId,
      preuve: 'mot-de-passe',
      motDePasseADefinir: false,
      cguAAccepter: false,
      nom: 'Dr Anne-Sophie Lefèvre-Delacroix',
      initiales: 'AL',
      email: testEmail,
      emailVerifie: true,
      inactiviteLe: new Date('2026-11-20T10:00:00.000Z'),
      finLe: new Date('2026-11-20T13:00:00.000Z'),
    });
    expect(await eventTypes(ctx)).toEqual(['connexion-reussie']);
    expect(await ctx.db('navigateurs_connus').select('compte_id')).toEqual([
      { compte_id: compteId },
    ]);
    const compte = await ctx.db('comptes').first('derniere_connexion_le');
    expect(compte?.derniere_connexion_le).toBe('2026-11-20T09:00:00.000Z');
    const stored = JSON.stringify(await ctx.db('navigateurs_connus'));
    expect(stored).not.toContain(visiteur.navigateur);
  });

  it('hashes again a password hashed with older parameters', async () => {
    const before = await ctx.db('comptes').first('mot_de_passe');
    const newer = { ...ctx, hasher: createHasher({ memoryCost: 128, timeCost: 1 }) };
    await signInAs(newer);
    const after = await ctx.db('comptes').first('mot_de_passe');
    expect(after?.mot_de_passe).not.toBe(before?.mot_de_passe);
    expect(after?.mot_de_passe).toContain('$m=128,');
    await signInAs(newer);
  });

  it('knows nobody in a closed account', async () => {
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
  });

  it('locks after five failures for fifteen minutes, and says how long', async () => {
    for (let i = 0; i < 4; i += 1)
      expect((await refusalOf(wrong())).code).toBe('identifiants-refuses');
    expect(await refusalOf(wrong())).toMatchObject({
      code: 'compte-bloque',
      params: { minutes: 15 },
    });
    ctx.clock.advanceSeconds(14 * 60);
    expect(await refusalOf(signInAs(ctx))).toMatchObject({
      code: 'compte-bloque',
      params: { minutes: 1 },
    });
    ctx.clock.advanceSeconds(60);
    await signInAs(ctx);
  });

  it('begins a new count after the lock', async () => {
    for (let i = 0; i < 5; i += 1) await refusalOf(wrong());
    ctx.clock.advanceSeconds(15 * 60);
    for (let i = 0; i < 4; i += 1)
      expect((await refusalOf(wrong())).code).toBe('identifiants-refuses');
    expect((await refusalOf(wrong())).code).toBe('compte-bloque');
  });

  it('answers an unknown identifier alike, step by step', async () => {
    const answers = async (identifiant: string) => {
      const given = [];
      for (let i = 0; i < 7; i += 1) {
        const { code, params, errors } = await refusalOf(wrong(stranger('1'), identifiant));
        given.push({ code, params, errors });
      }
      return given;
    };
    expect(await answers('personne@nulle-part.example')).toEqual(await answers(testEmail));
  });

  it('runs the same statements for an unknown identifier', async () => {
    const statements = async (identifiant: string) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await refusalOf(wrong(stranger('2'), identifiant));
      ctx.db.off('query', note);
      return seen;
    };
    await refusalOf(wrong(stranger('2'), 'premier@evenement.example'));
    expect(await statements('personne@nulle-part.example')).toEqual(await statements(testEmail));
  });

  it('does not count a success, and gives the budget back', async () => {
    for (let i = 0; i < 4; i += 1) await refusalOf(wrong());
    await signInAs(ctx);
    for (let i = 0; i < 4; i += 1)
      expect((await refusalOf(wrong())).code).toBe('identifiants-refuses');
    await signInAs(ctx);
    const results = await outcomes(atOnce(16, () => signInAs(ctx)));
    expect(results).toEqual(Array.from({ length: 16 }, () => 'ok'));
  });

  it('counts 64 parallel wrong passwords as 64, and refuses the right one afterwards', async () => {
    ctx = verifyingTogether(ctx, 64);
    const results = await outcomes(atOnce(64, (index) => wrong(stranger(String(index)))));
    expect(results.filter((code) => code === 'identifiants-refuses').length).toBe(4);
    expect(results.filter((code) => code === 'compte-bloque').length).toBe(60);
    const counters = await ctx.db('compteurs').where('echecs', '>', 1);
    expect(counters.map(({ echecs }) => echecs)).toEqual([64, 64]);
    expect((await refusalOf(signInAs(ctx, { visiteur: stranger('99') }))).code).toBe(
      'compte-bloque',
    );
    expect((await eventTypes(ctx)).filter((type) => type === 'connexion-bloquee').length).toBe(1);
  });

  it('gains a burst nothing: the right guess among many is refused once the budget is spent', async () => {
    const guesses = atOnce(40, (index) =>
      signInAs(ctx, {
        motDePasse: index === 39 ? testPassword : `essai numéro ${index}`,
        visiteur: stranger(String(index)),
      }),
    );
    expect((await outcomes(guesses)).at(-1)).toBe('compte-bloque');
    expect(await ctx.db('connexions')).toEqual([]);
  });

  it('cannot lock the owner out of a browser they know', async () => {
    await signInAs(ctx);
    for (let i = 0; i < 300; i += 1) await refusalOf(wrong(stranger(String(i % 7))));
    await signInAs(ctx);
    expect((await refusalOf(signInAs(ctx, { visiteur: stranger('8') }))).code).toBe(
      'compte-bloque',
    );
  });

  it('does not take a browser that keeps no cookie for a known one', async () => {
    const shy = { ...visiteur, navigateur: null };
    await signInAs(ctx, { visiteur: shy });
    for (let i = 0; i < 5; i += 1) await refusalOf(wrong(stranger('1')));
    expect((await refusalOf(signInAs(ctx, { visiteur: shy }))).code).toBe('compte-bloque');
  });

  it('stops sustained guessing at a hundred a day and a few', async () => {
    let told = 0;
    for (let minute = 0; minute < 20 * 60; minute += 1) {
      const { code } = await refusalOf(wrong(stranger(String(minute))));
      if (code === 'identifiants-refuses') told += 1;
      ctx.clock.advanceSeconds(60);
    }
    expect(told).toBeLessThanOrEqual(100);
    const compte = await ctx.db('compteurs').orderBy('echecs', 'desc').first();
    expect(compte?.echecs).toBeLessThanOrEqual(124);
  });

  it('tells the owner of a lock by one mail a day, and of each in the events', async () => {
    for (let lock = 0; lock < 3; lock += 1) {
      for (let i = 0; i < 5; i += 1) await refusalOf(wrong(stranger('1')));
      ctx.clock.advanceSeconds(15 * 60);
    }
    const mails = await readOutbox(ctx, 'connexion-bloquee');
    expect(mails.map(({ to }) => to)).toEqual([testEmail]);
    const types = await eventTypes(ctx);
    expect(types.filter((type) => type === 'connexion-bloquee').length).toBe(3);
    expect(types.filter((type) => type === 'connexion-echouee').length).toBe(15);
  });

  it('opens nothing with a password that was changed while it was being hashed', async () => {
    const owner = await signInAs(ctx);
    ctx.clock.advanceSeconds(1);
    const changedMeanwhile = whileVerifying(ctx, () =>
      updateCredentials(
        ctx,
        owner,
        {
          motDePasseActuel: testPassword,
          nouveauMotDePasse: otherPassword,
          nouveauMotDePasseConfirmation: otherPassword,
          email: testEmail,
        },
        visiteur,
      ),
    );
    expect((await refusalOf(signInAs(changedMeanwhile, { visiteur: stranger('1') }))).code).toBe(
      'identifiants-refuses',
    );
    expect(await ctx.db('connexions').whereNull('finie_le').pluck('id')).toEqual([owner.id]);
  });

  it('opens nothing of an account closed while the password was being hashed', async () => {
    const closedMeanwhile = whileVerifying(ctx, () =>
      ctx.db('comptes').update({ statut: 'ferme' }),
    );
    expect((await refusalOf(signInAs(closedMeanwhile))).code).toBe('identifiants-refuses');
  });

  it('keeps nothing of what was typed', async () => {
    await refusalOf(wrong(stranger('1'), 'canari@nulle-part.example'));
    const dump = JSON.stringify([
      await ctx.db('compteurs'),
      await ctx.db('evenements'),
      await ctx.db('messages'),
    ]);
    expect(dump).not.toMatch(/canari|pas le bon du tout|198\.51\.100/);
  });
});

describe('the five failures', () => {
  it('are those of the declaration of the espace', async () => {
    const { getEspace } = await import('@eps/espaces');
    expect(getEspace('ordre').policies.lockOut).toEqual({ failures: 5, minutes: 15 });
  });
});
