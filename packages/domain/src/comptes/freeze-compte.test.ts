import { expect, it } from 'vitest';
import {
  atOnce,
  codeVerified,
  deliver,
  describeOnEachDialect,
  eventTypes,
  finish,
  freeze,
  freezeToken,
  freshContext,
  insertCompte,
  insertProfessionnel,
  otherPassword,
  outcomes,
  proven,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  testPassword,
  tokenIn,
  visiteur,
  whileVerifying,
  type TestContext,
} from '../../testing/index.ts';
import type { CompteRow } from '../db/tables.ts';
import { inspectLink } from '../recovery/inspect-link.ts';
import { openReset } from '../recovery/open-reset.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { readSession } from '../sessions/read-session.ts';
import { signIn } from '../sessions/sign-in.ts';
import { freezeCompte, freezeOwnCompte } from './freeze-compte.ts';
import { updateCredentials } from './update-credentials.ts';

const espace = 'ordre';

describeOnEachDialect('freezeCompte', (dialect) => {
  let ctx: TestContext;
  let compte: CompteRow;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    compte = await insertCompte(ctx, await insertProfessionnel(ctx));
  });

  const click = (jeton: string) => freezeCompte(ctx, { espace, jeton }, stranger('1'));
  const statut = async () => (await ctx.db('comptes').first('statut'))?.statut;
  const askReset = async () => {
    await requestReset(ctx, { espace, email: testEmail }, visiteur);
    return deliver(ctx);
  };

  it('shuts the account by one click, ends its sessions and says how to reopen it', async () => {
    const active = await signInAs(ctx);
    expect(await ctx.db('navigateurs_connus').select()).toHaveLength(1);
    const jeton = await freezeToken(ctx, compte.id);
    const view = await inspectLink(ctx, { espace, jeton, usage: 'gel' });
    expect(view).toEqual({ suite: 'gel', expireLe: '2026-12-20T09:00:00.000Z' });
    expect(await statut()).toBe('actif');
    await click(jeton);
    expect(await statut()).toBe('gele');
    expect(await ctx.db('navigateurs_connus').select()).toEqual([]);
    expect(await readSession(ctx, { espace, connexionId: active.id })).toBeNull();
    expect(await eventTypes(ctx)).toEqual(['connexion-reussie', 'compte-gele']);
    const [mail] = await readOutbox(ctx, 'compte-gele');
    expect(mail?.to).toBe(testEmail);
    expect(mail?.text).toContain('par SMS');
    expect(mail?.text).not.toContain('jeton=');
  });

  it('happens once, and every other freeze link dies with it', async () => {
    const [first, second] = [await freezeToken(ctx, compte.id), await freezeToken(ctx, compte.id)];
    const results = await outcomes(atOnce(16, () => click(first)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect((await refusalOf(click(second))).code).toBe('lien-utilise');
    expect(await readOutbox(ctx, 'compte-gele')).toHaveLength(1);
  });

  it('does the same for its owner, signed in, once, and ends that session too', async () => {
    const [active, other] = [await signInAs(ctx), await signInAs(ctx, { visiteur: stranger('1') })];
    const results = await outcomes(
      atOnce(8, (index) => freezeOwnCompte(ctx, index % 2 === 0 ? active : other, visiteur)),
    );
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['ok', 'non-connecte']));
    expect(await statut()).toBe('gele');
    expect(await readSession(ctx, { espace, connexionId: active.id })).toBeNull();
    expect(await ctx.db('navigateurs_connus').select()).toEqual([]);
    expect(await readOutbox(ctx, 'compte-gele')).toHaveLength(1);
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
  });

  it('comes with every security mail, in the transaction of what it tells', async () => {
    for (let i = 0; i < 5; i += 1)
      await refusalOf(signInAs(ctx, { motDePasse: 'faux', visiteur: stranger('1') }));
    const [blocked] = await readOutbox(ctx, 'connexion-bloquee');
    const reset = (await askReset()).find(({ subject }) => subject.includes('mot de passe'));
    for (const text of [blocked?.text, reset?.text]) {
      const jeton = tokenIn(text ?? '', 'gel') ?? '';
      await click(jeton);
      await ctx.db('comptes').update({ statut: 'actif' });
      await ctx.db('liens').update({ remplace_le: null });
    }
    expect((await eventTypes(ctx)).filter((type) => type === 'compte-gele')).toHaveLength(2);
  });

  it('lets in neither the password nor a link asked for before or after', async () => {
    const [before] = await askReset();
    const jeton = tokenIn(before?.text ?? '', 'reinitialisation') ?? '';
    await freeze(ctx, compte);
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
    expect((await refusalOf(openReset(ctx, { espace, jeton }, visiteur))).code).toBe(
      'lien-utilise',
    );
    const after = await askReset();
    expect(after.some(({ text }) => text.includes('/reinitialisation?'))).toBe(false);
    expect(await ctx.db('connexions').whereNull('finie_le')).toEqual([]);
  });

  it('changes nothing for who is changing the password at that very moment', async () => {
    const active = await signInAs(ctx);
    const frozenMeanwhile = whileVerifying(ctx, () => freeze(ctx, compte));
    const body = {
      motDePasseActuel: testPassword,
      email: testEmail,
      nouveauMotDePasse: otherPassword,
      nouveauMotDePasseConfirmation: otherPassword,
    };
    const refused = await refusalOf(updateCredentials(frozenMeanwhile, active, body, visiteur));
    expect(refused.code).toBe('mot-de-passe-actuel-incorrect');
    const now = await ctx.db('comptes').first('mot_de_passe');
    expect(now?.mot_de_passe).toBe(compte.mot_de_passe);
  });

  it('signs nobody in who typed the right password at that very moment', async () => {
    const frozenMeanwhile = whileVerifying(ctx, () => freeze(ctx, compte));
    expect((await refusalOf(signInAs(frozenMeanwhile))).code).toBe('identifiants-refuses');
    expect(await ctx.db('connexions')).toEqual([]);
  });

  it('answers as for nobody, and tells the owner once a day', async () => {
    await freeze(ctx, compte);
    const answers = async (identifiant: string) => {
      const given = [];
      for (let i = 0; i < 6; i += 1) {
        const typed = { espace, identifiant, motDePasse: i === 1 ? testPassword : 'faux' } as const;
        const { code, params, errors } = await refusalOf(signIn(ctx, typed, stranger('2')));
        given.push({ code, params, errors });
      }
      return given;
    };
    expect(await answers(testEmail)).toEqual(await answers('personne@nulle-part.example'));
    const told = await readOutbox(ctx, 'connexion-suspendue');
    expect(told.map(({ to }) => to)).toEqual([testEmail]);
    expect(await readOutbox(ctx, 'connexion-bloquee')).toEqual([]);
    const own = await ctx.db('evenements').where({ compte_id: compte.id });
    expect(own.filter(({ type }) => type === 'connexion-echouee')).toHaveLength(5);
  });

  it('runs the same statements as for nobody', async () => {
    await freeze(ctx, compte);
    const attempt = (identifiant: string) =>
      signIn(ctx, { espace, identifiant, motDePasse: testPassword }, stranger('2'));
    const statements = async (identifiant: string) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await refusalOf(attempt(identifiant));
      ctx.db.off('query', note);
      return seen;
    };
    // The day's only mail is not part of it.
    await refusalOf(attempt(testEmail));
    await refusalOf(attempt('personne@nulle-part.example'));
    expect(await statements('personne@nulle-part.example')).toEqual(await statements(testEmail));
  });

  it('gives way to a code received by SMS (rule 13), which tells both what happened', async () => {
    await freeze(ctx, compte);
    ctx.clock.advanceSeconds(60);
    await finish(ctx, await codeVerified(ctx, 'recuperation'), 'retrouvee@cabinet.example');
    expect(await statut()).toBe('actif');
    await signInAs(ctx, { email: 'retrouvee@cabinet.example', motDePasse: otherPassword });
    const types = await eventTypes(ctx);
    expect(types.indexOf('compte-degele')).toBeLessThan(types.indexOf('compte-recupere'));
    expect(await readOutbox(ctx, 'compte-rouvert')).toHaveLength(1);
  });

  it('keeps a closed account closed to SMS', async () => {
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect((await refusalOf(proven(ctx, 'recuperation'))).code).toBe('compte-absent');
    await ctx.db('comptes').update({ statut: 'gele' });
    const ref = await codeVerified(ctx, 'recuperation');
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect((await refusalOf(finish(ctx, ref, 'x@cabinet.example'))).code).toBe('compte-absent');
  });
});
