import { expect, it } from 'vitest';
import {
  activateFactor,
  atOnce,
  codeAt,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  visiteur,
  wrongCodeAt,
  type ActivatedFactor,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession, Visiteur } from '../context.ts';
import { meets } from '../sessions/grades.ts';
import { proveSecondFacteur } from './prove-second-facteur.ts';

describeOnEachDialect('proveSecondFacteur', (dialect) => {
  let ctx: TestContext;
  let compteId: string;
  let factor: ActivatedFactor;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
    factor = await activateFactor(ctx, await signInAs(ctx));
  });

  const code = (drift = 0) =>
    codeAt(factor.secret, new Date(ctx.clock.now().getTime() + drift * 1000));
  const wrongCode = () => wrongCodeAt(factor.secret, ctx.clock.now());
  const give = (active: ActiveSession, typed: string, who: Visiteur = visiteur) =>
    proveSecondFacteur(ctx, active, typed, who);
  const half = (who: Visiteur = stranger('1')) => signInAs(ctx, { visiteur: who });

  it('completes a sign-in: until then the browser is a stranger and nothing is « réussie »', async () => {
    await ctx.db('navigateurs_connus').delete();
    const before = await eventTypes(ctx);
    const active = await half(visiteur);
    expect(active.secondFacteurAttendu).toBe(true);
    expect(await ctx.db('navigateurs_connus')).toEqual([]);
    expect((await eventTypes(ctx)).slice(before.length)).toEqual(['connexion-commencee']);

    const complete = await give(active, code());
    expect(complete).toMatchObject({ id: active.id, secondFacteurAttendu: false });
    expect(complete.preuves.map(({ preuve }) => preuve)).toEqual(['mot-de-passe', 'totp']);
    expect(await ctx.db('navigateurs_connus').pluck('compte_id')).toEqual([compteId]);
    expect((await eventTypes(ctx)).at(-1)).toBe('connexion-reussie');
  });

  it('takes a code once: not in this session again, nor in another', async () => {
    const [first, second] = [await half(), await half()];
    const typed = code();
    await give(first, typed);
    expect((await refusalOf(give(second, typed))).code).toBe('second-facteur-incorrect');
    expect((await refusalOf(give(first, typed))).code).toBe('second-facteur-incorrect');
    // Nor one of an earlier step than the last one used.
    expect((await refusalOf(give(second, code(-30)))).code).toBe('second-facteur-incorrect');
    ctx.clock.advanceSeconds(30);
    await give(second, code());
  });

  it('takes one of parallel submits of the same code', async () => {
    const sessions = [await half(), await half(), await half(), await half()];
    const results = await outcomes(sessions.map((active) => give(active, code())));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    const owing = await ctx.db('connexions').whereNotNull('second_facteur_attendu_le');
    expect(owing).toHaveLength(3);
  });

  it.each([-30, 0, 30])('bears a clock that is %i s off', async (drift) => {
    // The step of the activation is used up: one more makes room for a late code.
    ctx.clock.advanceSeconds(30);
    expect((await give(await half(), code(drift))).secondFacteurAttendu).toBe(false);
  });

  it.each([-60, 60])('does not bear one that is %i s off', async (drift) => {
    ctx.clock.advanceSeconds(60);
    const typed = code(drift);
    expect((await refusalOf(give(await half(), typed))).code).toBe('second-facteur-incorrect');
  });

  it('takes each recovery code once, tells the owner, and counts what is left', async () => {
    const [typed = ''] = factor.codesSecours;
    const complete = await give(await half(), typed);
    expect(complete.preuves.map(({ preuve }) => preuve)).toEqual(['mot-de-passe', 'code-secours']);
    expect((await refusalOf(give(await half(), typed))).code).toBe('second-facteur-incorrect');
    const [mail] = await readOutbox(ctx, 'code-secours-utilise');
    expect(mail).toMatchObject({ to: testEmail });
    expect(mail?.text).toMatch(/restants\s*:\s9/);
    expect(mail?.text).not.toContain(typed);
    expect((await eventTypes(ctx)).slice(-5)).toContain('code-secours-utilise');
  });

  it('takes one of parallel submits of the same recovery code', async () => {
    const [typed = ''] = factor.codesSecours;
    const sessions = [await half(), await half(), await half(), await half()];
    const results = await outcomes(sessions.map((active) => give(active, typed)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(await ctx.db('codes_secours').whereNotNull('utilise_le')).toHaveLength(1);
  });

  it('counts 64 parallel wrong codes as 64, and refuses the right one afterwards', async () => {
    const active = await half();
    const typed = wrongCode();
    const results = await outcomes(
      atOnce(64, (index) => give(active, typed, stranger(String(index)))),
    );
    expect(results.filter((result) => result === 'second-facteur-incorrect')).toHaveLength(4);
    expect(results.filter((result) => result === 'compte-bloque')).toHaveLength(60);
    const counters = await ctx.db('compteurs').where('echecs', '>', 1).pluck('echecs');
    expect(counters).toEqual([64, 64]);
    expect((await refusalOf(give(active, code(), stranger('99')))).code).toBe('compte-bloque');
    // Refused, and still good: nothing of it was used.
    ctx.clock.advanceSeconds(15 * 60);
    await give(active, code(), stranger('99'));
  });

  it('gains a burst nothing: the right code among many is refused once the budget is spent', async () => {
    const active = await half();
    const [right, wrong] = [code(), wrongCode()];
    const tries = atOnce(40, (index) =>
      give(active, index === 39 ? right : wrong, stranger(String(index))),
    );
    expect((await outcomes(tries)).at(-1)).toBe('compte-bloque');
    expect(await ctx.db('connexions').whereNull('second_facteur_attendu_le')).toHaveLength(1);
  });

  it('cannot be closed to a browser that the account knows', async () => {
    const owner = await half(visiteur);
    const thief = await half(stranger('7'));
    for (let i = 0; i < 5; i += 1) await refusalOf(give(thief, wrongCode(), stranger('7')));
    expect((await refusalOf(give(thief, code(), stranger('7')))).code).toBe('compte-bloque');
    await give(owner, code());
  });

  it('tells the owner of a lock, once a day', async () => {
    const thief = await half(stranger('7'));
    for (let lock = 0; lock < 2; lock += 1) {
      for (let i = 0; i < 5; i += 1) await refusalOf(give(thief, wrongCode(), stranger('7')));
      ctx.clock.advanceSeconds(15 * 60);
    }
    expect(await readOutbox(ctx, 'second-facteur-bloque')).toHaveLength(1);
    const types = await eventTypes(ctx);
    expect(types.filter((type) => type === 'second-facteur-refuse')).toHaveLength(10);
    expect(types.filter((type) => type === 'connexion-bloquee')).toHaveLength(2);
  });

  it('knows no factor that was never confirmed, nor one of another account', async () => {
    const other = await insertCompte(
      ctx,
      await insertProfessionnel(ctx, { cle: '10100004521', rpps: '10100004521' }),
      { email: 'autre@cabinet.example' },
    );
    const active = await signInAs(ctx, { email: other.email });
    expect(active.secondFacteurAttendu).toBe(false);
    expect((await refusalOf(give(active, code()))).code).toBe('second-facteur-incorrect');
    const [typed = ''] = factor.codesSecours;
    expect((await refusalOf(give(active, typed))).code).toBe('second-facteur-incorrect');
  });

  it('is worth nothing in a session that ended meanwhile, and stays unused', async () => {
    const active = await half();
    await ctx.db('connexions').update({ finie_le: ctx.clock.now().toISOString() });
    const typed = code();
    expect((await refusalOf(give(active, typed))).code).toBe('non-connecte');
    await give(await half(), typed);
  });

  it('shows more than the mailbox: it clears an account that only the mailbox had opened', async () => {
    const since = ctx.clock.now().toISOString();
    await ctx.db('comptes').update({ boite_seule_depuis: since });
    const active = await half();
    expect(meets(ctx, active, 'donnees-patients')).toBe(false);
    expect(meets(ctx, await give(active, code()), 'donnees-patients')).toBe(true);
    expect(await ctx.db('comptes').pluck('boite_seule_depuis')).toEqual([null]);
  });
});
