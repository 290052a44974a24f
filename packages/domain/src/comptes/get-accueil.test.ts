import { getEspace } from '@eps/espaces';
import { beforeEach, expect, it } from 'vitest';
import {
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  type TestContext,
} from '../../testing/index.ts';
import { readSession } from '../sessions/read-session.ts';
import { acceptTerms } from './accept-terms.ts';
import { getAccueil } from './get-accueil.ts';
import { getCompte } from './get-compte.ts';

describeOnEachDialect('what the owner sees', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  beforeEach(async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx), { cgu_version: '2025-01-01' });
  });

  it('greets, and tells the sign-in before this one', async () => {
    expect((await getAccueil(ctx, await signInAs(ctx))).derniereConnexion).toBeNull();
    ctx.clock.advanceSeconds(60);
    await signInAs(ctx, { visiteur: stranger('1') });
    ctx.clock.advanceSeconds(60);
    expect(await getAccueil(ctx, await signInAs(ctx))).toEqual({
      maintenant: '2026-11-20T09:02:00.000Z',
      appel: 'Docteur Lefèvre-Delacroix',
      derniereConnexion: { le: '2026-11-20T09:01:00.000Z', appareil: 'Chrome sur Linux' },
      email: testEmail,
      emailVerifie: true,
      motDePasseChangeLe: '2026-11-20T09:00:00.000Z',
      secondFacteurActif: false,
      sessionsOuvertes: 3,
      services: getEspace('ordre').services.map(({ id }) => ({ id, acces: 'ouvert' })),
      servicesAPresenter: false,
    });
  });

  it('shows the account and the person', async () => {
    expect(await getCompte(ctx, await signInAs(ctx))).toEqual({
      email: testEmail,
      emailVerifie: true,
      emailEnAttente: null,
      contactAccepte: null,
      motDePasseChangeLe: '2026-11-20T09:00:00.000Z',
      carte: null,
      motDePasseDemande: true,
      professionnel: {
        nomComplet: 'Dr Anne-Sophie Lefèvre-Delacroix',
        rpps: '10101234564',
        numero: null,
        profession: 'Médecin',
        specialites: ['Médecine générale'],
      },
      contexteMotDePasse: ['Anne-Sophie', 'Lefèvre-Delacroix', '10101234564', testEmail],
    });
  });

  it('accepts the terms in force, once', async () => {
    const active = await signInAs(ctx);
    expect(active.cguAAccepter).toBe(true);
    expect((await refusalOf(acceptTerms(ctx, active, '2025-01-01'))).code).toBe('requete-invalide');
    for (let i = 0; i < 2; i += 1)
      expect((await acceptTerms(ctx, active, '2026-11-01')).cguAAccepter).toBe(false);
    const read = await readSession(ctx, { espace: 'ordre', connexionId: active.id });
    expect(read?.cguAAccepter).toBe(false);
    expect(await ctx.db('acceptations').where({ document: 'cgu' })).toHaveLength(1);
    expect((await eventTypes(ctx)).filter((type) => type === 'cgu-acceptees').length).toBe(1);
  });
});
