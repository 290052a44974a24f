import { beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  otherPassword,
  outcomes,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { readSession } from '../sessions/read-session.ts';
import { inspectLink } from './inspect-link.ts';
import { openReset } from './open-reset.ts';

describeOnEachDialect('openReset', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  let compteId: string;
  beforeEach(async () => {
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
  });
  const link = async () => {
    const genre = 'reinitialisation';
    const made = await inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre, compteId }),
    );
    return made.token;
  };
  const open = (jeton: string) => openReset(ctx, { espace: 'ordre', jeton }, visiteur);

  it('signs in, owing a password; the old one and the other sessions stay until then', async () => {
    const other = await signInAs(ctx);
    const active = await open(await link());
    expect(active).toMatchObject({ compteId, motDePasseADefinir: true, preuve: 'lien-email' });
    expect(await readSession(ctx, { espace: 'ordre', connexionId: active.id })).toEqual(active);
    expect(await readSession(ctx, { espace: 'ordre', connexionId: other.id })).not.toBeNull();
    await signInAs(ctx);
    expect(await eventTypes(ctx)).toContain('reinitialisation-ouverte');
  });

  it('is inspected without being used, and opens once', async () => {
    const jeton = await link();
    const inspect = () => inspectLink(ctx, { espace: 'ordre', jeton, usage: 'reinitialisation' });
    for (let i = 0; i < 3; i += 1)
      expect(await inspect()).toEqual({
        expireLe: '2026-11-21T09:00:00.000Z',
        suite: 'mot-de-passe',
      });
    const activation = inspectLink(ctx, { espace: 'ordre', jeton, usage: 'activation' });
    expect((await refusalOf(activation)).code).toBe('lien-illisible');
    const results = await outcomes(atOnce(16, () => open(jeton)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(await ctx.db('connexions')).toHaveLength(1);
    expect((await refusalOf(inspect())).code).toBe('lien-utilise');
  });

  it('lets the password be chosen without the current one, once, and ends every other session', async () => {
    const other = await signInAs(ctx);
    const active = await open(await link());
    const body = {
      nouveauMotDePasse: otherPassword,
      nouveauMotDePasseConfirmation: otherPassword,
      email: testEmail,
    };
    const update = () => updateCredentials(ctx, active, body, visiteur);
    const results = await outcomes(atOnce(8, update));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(await readSession(ctx, { espace: 'ordre', connexionId: other.id })).toBeNull();
    const settled = await readSession(ctx, { espace: 'ordre', connexionId: active.id });
    expect(settled?.motDePasseADefinir).toBe(false);
    await signInAs(ctx, { motDePasse: otherPassword });
    expect((await refusalOf(update())).code).toBe('mot-de-passe-actuel-incorrect');
  });

  it('does not let anything else be changed before the password', async () => {
    const active = await open(await link());
    const refusal = await refusalOf(
      updateCredentials(ctx, active, { email: 'voleur@adresse.example' }, visiteur),
    );
    expect(refusal.code).toBe('requete-invalide');
    expect(Object.keys(refusal.errors ?? {})).toEqual(['nouveauMotDePasse']);
  });

  it('lifts no lock and makes no browser known before the password is chosen', async () => {
    for (let i = 0; i < 5; i += 1)
      await refusalOf(signInAs(ctx, { motDePasse: 'faux', visiteur: stranger('1') }));
    await open(await link());
    expect((await refusalOf(signInAs(ctx))).code).toBe('compte-bloque');
    expect(await ctx.db('navigateurs_connus')).toEqual([]);
  });

  it('opens nothing of an account closed meanwhile', async () => {
    const jeton = await link();
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect((await refusalOf(open(jeton))).code).toBe('lien-utilise');
  });
});
