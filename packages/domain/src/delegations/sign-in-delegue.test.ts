import { getEspace } from '@eps/espaces';
import { expect, it } from 'vitest';
import {
  activateFactor,
  atOnce,
  CARDS,
  delegated,
  DELEGUE,
  DELEGUE_PASSWORD,
  deliver,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  givenDelegation,
  insertOwner,
  invitationToken,
  nadia,
  outcomes,
  propose,
  readOutbox,
  refusalOf,
  reread,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  tokenIn,
  verifyingTogether,
  whileVerifying,
} from '../../testing/index.ts';
import type { Context, Visiteur } from '../context.ts';
import { createHasher } from '../passwords/hasher.ts';
import { meets } from '../sessions/grades.ts';
import { requestDelegueReset } from './request-delegue-reset.ts';
import { setDeleguePassword } from './set-delegue-password.ts';
import { signInDelegue } from './sign-in-delegue.ts';

describeOnEachDialect('signInDelegue', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const wrong = (who: Visiteur = nadia, email = DELEGUE, on: Context = ctx) =>
    signInDelegue(on, { espace: CARDS, email, motDePasse: 'pas le bon du tout' }, who);
  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;

  it('opens a session of the owner’s account, within the delegation', async () => {
    const { compte, delegation, acting } = await delegated(ctx);
    expect(acting).toMatchObject({
      compteId: compte.id,
      preuve: 'delegue',
      nom: 'Dr Claire Aubertin',
      email: DELEGUE,
      emailVerifie: true,
      activite: { genre: 'liberale' },
      activiteAChoisir: false,
      cguAAccepter: false,
      secondFacteurAttendu: false,
      finLe: new Date('2026-11-20T13:00:00.000Z'),
      delegation: {
        id: delegation.id,
        nom: 'Nadia Benali',
        services: ['paiements', 'imprimes'],
        finLe: new Date('2027-05-20T22:00:00.000Z'),
      },
    });
    expect(await reread(ctx, acting)).toEqual(acting);
    const event = await ctx.db('evenements').orderBy('rang', 'desc').first();
    expect(event).toMatchObject({
      type: 'connexion-deleguee',
      acteur: 'delegue',
      compte_id: compte.id,
    });
    expect(event?.contenu).toContain(`"delegation":"${delegation.id}"`);
  });

  it('touches neither the owner’s visits nor their browsers nor their second factor', async () => {
    const compte = await insertOwner(ctx);
    const owner = await signInOwner(ctx);
    await activateFactor(ctx, owner);
    await givenDelegation(ctx, owner);
    ctx.clock.advanceSeconds(3600);
    expect((await signInNadia(ctx)).secondFacteurAttendu).toBe(false);
    const after = await ctx.db('comptes').where({ id: compte.id }).first();
    expect(after?.derniere_connexion_le).toBe('2026-11-20T09:00:00.000Z');
    expect(await ctx.db('navigateurs_connus')).toHaveLength(1);
    expect(await ctx.db('navigateurs_delegues')).toHaveLength(1);
    expect(JSON.stringify(await ctx.db('navigateurs_delegues'))).not.toContain(nadia.navigateur);
    const row = await ctx.db('delegations').first();
    expect(row?.derniere_connexion_le).toBe('2026-11-20T10:00:00.000Z');
  });

  it('never meets what only its owner proves', async () => {
    const { acting } = await delegated(ctx);
    expect(meets(ctx, acting, 'connexion')).toBe(true);
    expect(meets(ctx, acting, 'donnees-patients')).toBe(false);
    expect(meets(ctx, acting, 'preuve-recente')).toBe(false);
  });

  it('is refused alike whatever is wrong, step by step', async () => {
    const { compte } = await delegated(ctx);
    const answers = async (attempt: (who: Visiteur) => Promise<unknown>, name: string) => {
      const given = [];
      for (let i = 0; i < 7; i += 1) {
        const { code: refused, params, errors } = await refusalOf(attempt(stranger(name)));
        given.push({ refused, params, errors });
      }
      return given;
    };
    const known = await answers((who) => wrong(who), '1');
    expect(await answers((who) => wrong(who, 'personne@nulle-part.example'), '1')).toEqual(known);
    expect(known.map(({ refused }) => refused)).toContain('compte-bloque');
    for (const change of [
      () => ctx.db('comptes').where({ id: compte.id }).update({ statut: 'dormant' }),
      () => ctx.db('comptes').where({ id: compte.id }).update({ statut: 'gele' }),
      () => ctx.db('comptes').update({ statut: 'actif' }),
    ]) {
      await ctx.db('compteurs').delete();
      await change();
      const right = (visiteur: Visiteur) => signInNadia(ctx, { visiteur });
      if ((await ctx.db('comptes').first())?.statut === 'actif')
        await ctx.db('delegations').update({ terminee_le: '2026-11-20T09:00:00.000Z' });
      expect(await answers(right, '1')).toEqual(known);
    }
  });

  it('runs the same statements for an unknown address', async () => {
    await delegated(ctx);
    const statements = async (email: string) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await refusalOf(wrong(stranger('2'), email));
      ctx.db.off('query', note);
      return seen;
    };
    await refusalOf(wrong(stranger('2'), 'premier@evenement.example'));
    const unknown = await statements('personne@nulle-part.example');
    expect(unknown.length).toBeGreaterThan(3);
    expect(unknown).toEqual(await statements(DELEGUE));
  });

  it('hashes once, whoever is meant', async () => {
    await delegated(ctx);
    let hashes = 0;
    const counted = {
      ...ctx,
      hasher: {
        ...ctx.hasher,
        verify: (stored: string | null, typed: string) => {
          hashes += 1;
          return ctx.hasher.verify(stored, typed);
        },
      },
    };
    for (const email of [DELEGUE, 'personne@nulle-part.example']) {
      hashes = 0;
      await refusalOf(wrong(stranger('1'), email, counted));
      expect(hashes).toBe(1);
    }
  });

  it('counts 64 parallel wrong passwords as 64, and refuses the right one afterwards', async () => {
    await delegated(ctx);
    ctx = verifyingTogether(ctx, 64);
    const results = await outcomes(atOnce(64, (index) => wrong(stranger(String(index)))));
    const { failures } = getEspace(CARDS).policies.lockOut;
    const told = results.filter((result) => result === 'identifiants-refuses');
    expect(told).toHaveLength(failures - 1);
    expect(results.filter((result) => result === 'compte-bloque')).toHaveLength(65 - failures);
    const counters = await ctx.db('compteurs').where('echecs', '>', 1);
    expect(counters.map(({ echecs }) => echecs)).toEqual([64, 64]);
    expect(await code(signInNadia(ctx, { visiteur: stranger('99') }))).toBe('compte-bloque');
    const types = await eventTypes(ctx);
    expect(types.filter((type) => type === 'connexion-deleguee-bloquee')).toHaveLength(1);
    expect(types.filter((type) => type === 'connexion-deleguee-echouee')).toHaveLength(64);
  });

  it('gains a burst nothing: the right guess among many is refused once the budget is spent', async () => {
    const { acting } = await delegated(ctx);
    const guesses = atOnce(40, (index) =>
      signInNadia(ctx, {
        motDePasse: index === 39 ? DELEGUE_PASSWORD : `essai numéro ${index}`,
        visiteur: stranger(String(index)),
      }),
    );
    expect((await outcomes(guesses)).at(-1)).toBe('compte-bloque');
    expect(await ctx.db('connexions').whereNotNull('delegation').pluck('id')).toEqual([acting.id]);
  });

  it('cannot be closed to a browser that is known, and not to the owner either', async () => {
    await delegated(ctx);
    for (let i = 0; i < 120; i += 1) await refusalOf(wrong(stranger(String(i % 7))));
    await signInNadia(ctx);
    expect(await code(signInNadia(ctx, { visiteur: stranger('8') }))).toBe('compte-bloque');
    await signInOwner(ctx);
  });

  it('locks as the espace says, and opens again', async () => {
    await delegated(ctx);
    const { failures, minutes } = getEspace(CARDS).policies.lockOut;
    for (let i = 1; i < failures; i += 1) expect(await code(wrong())).toBe('identifiants-refuses');
    expect(await code(wrong())).toBe('compte-bloque');
    expect(await refusalOf(signInNadia(ctx))).toMatchObject({
      code: 'compte-bloque',
      params: { minutes },
    });
    ctx.clock.advanceSeconds(minutes * 60);
    await signInNadia(ctx);
  });

  it('shows failures to the owner that was acted for last, and to nobody for an unknown address', async () => {
    const { compte, delegation } = await delegated(ctx);
    await refusalOf(wrong());
    await refusalOf(wrong(nadia, 'personne@nulle-part.example'));
    const failed = await ctx
      .db('evenements')
      .where({ type: 'connexion-deleguee-echouee' })
      .orderBy('rang');
    expect(failed.map(({ compte_id, acteur }) => [compte_id, acteur])).toEqual([
      [compte.id, 'personne'],
      [null, 'personne'],
    ]);
    expect(failed[0]?.contenu).toContain(`"delegation":"${delegation.id}"`);
    expect(failed[1]?.contenu).not.toContain('delegation');
  });

  it('knows nobody who has not accepted', async () => {
    await insertOwner(ctx);
    await propose(ctx, await signInOwner(ctx));
    expect(await invitationToken(ctx)).toBeDefined();
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
  });

  it('opens nothing with a password that was changed while it was being hashed', async () => {
    const { acting } = await delegated(ctx);
    await requestDelegueReset(ctx, { espace: CARDS, email: DELEGUE }, nadia);
    const mail = (await deliver(ctx)).find(({ text }) => text.includes('delegue/mot-de-passe'));
    const jeton = tokenIn(mail?.text ?? '', 'delegue/mot-de-passe') ?? '';
    ctx.clock.advanceSeconds(1);
    const changedMeanwhile = whileVerifying(ctx, () =>
      setDeleguePassword(
        ctx,
        { espace: CARDS, jeton, nouveauMotDePasse: 'Autre-mésange-3' },
        nadia,
      ),
    );
    expect(await code(signInNadia(changedMeanwhile))).toBe('identifiants-refuses');
    expect(await ctx.db('connexions').where({ id: acting.id }).first()).toMatchObject({
      fin_motif: 'mot-de-passe-change',
    });
    expect(await ctx.db('connexions').whereNotNull('delegation').whereNull('finie_le')).toEqual([]);
  });

  it('opens nothing of a delegation ended, or an account shut, once it was chosen', async () => {
    await delegated(ctx);
    const opened = await ctx.db('connexions').pluck('id');
    for (const work of [
      () => ctx.db('comptes').update({ statut: 'gele' }),
      () => ctx.db('delegations').update({ terminee_le: '2026-11-20T09:00:00.000Z' }),
    ]) {
      const hash = await ctx.hasher.hash(DELEGUE_PASSWORD);
      // Hashed again after the delegation was chosen, before the transaction.
      const hasher = {
        ...ctx.hasher,
        isOutdated: () => true,
        hash: async () => {
          await work();
          return hash;
        },
      };
      expect(await code(signInNadia({ ...ctx, hasher }))).toBe('identifiants-refuses');
      expect(await ctx.db('connexions').pluck('id')).toEqual(opened);
      await ctx.db('comptes').update({ statut: 'actif' });
    }
  });

  it('hashes again a password hashed with older parameters', async () => {
    await delegated(ctx);
    const newer = { ...ctx, hasher: createHasher({ memoryCost: 128, timeCost: 1 }) };
    await signInNadia(newer);
    expect((await ctx.db('delegues').first())?.mot_de_passe).toContain('$m=128,');
    await signInNadia(newer);
  });

  it('keeps nothing of what was typed, and writes to nobody', async () => {
    await refusalOf(wrong(stranger('1'), 'canari@nulle-part.example'));
    const dump = JSON.stringify([await ctx.db('compteurs'), await ctx.db('evenements')]);
    expect(dump).not.toMatch(/canari|pas le bon du tout|198\.51\.100/);
    expect(await readOutbox(ctx)).toEqual([]);
  });
});
