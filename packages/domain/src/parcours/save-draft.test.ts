import { expect, it } from 'vitest';
import {
  atOnce,
  codeVerified,
  describeOnEachDialect,
  finish,
  freshContext,
  identity,
  insertProfessionnel,
  proven,
  refusalOf,
  testEmail,
  type TestContext,
} from '../../testing/index.ts';
import { getParcours } from './get-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';
import { saveDraft } from './save-draft.ts';

const none: ParcoursRef = { espace: 'ordre', parcours: 'inscription', parcoursId: null };

describeOnEachDialect('saveDraft', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  const save = (ref: ParcoursRef, valeurs: Parameters<typeof saveDraft>[1]['valeurs'] = identity) =>
    saveDraft(ctx, { ...ref, etape: 'identite', valeurs });

  it('begins the journey and keeps what was typed, sealed', async () => {
    const { parcoursId, expireLe } = await save(none);
    expect(expireLe).toBe('2026-11-20T09:10:00.000Z');
    const ref = { ...none, parcoursId };
    expect(await getParcours(ctx, ref)).toMatchObject({
      etape: 'identite',
      brouillon: identity,
      brouillonPerime: false,
    });
    expect(JSON.stringify(await ctx.db('parcours'))).not.toContain(identity.rpps);
    expect((await save(ref, { rpps: '101' })).parcoursId).toBe(parcoursId);
    expect((await getParcours(ctx, ref)).brouillon).toEqual({ rpps: '101' });
  });

  it('keeps the fields of the step only', async () => {
    const { parcoursId } = await save(none, { ...identity, email: testEmail });
    expect((await getParcours(ctx, { ...none, parcoursId })).brouillon).toEqual(identity);
  });

  it('drops it after 10 minutes, and says so exactly once', async () => {
    const ref = { ...none, parcoursId: (await save(none)).parcoursId };
    ctx.clock.advanceSeconds(600);
    const views = await Promise.all(atOnce(16, () => getParcours(ctx, ref)));
    expect(views.filter(({ brouillonPerime }) => brouillonPerime).length).toBe(1);
    expect(views.every(({ brouillon }) => brouillon === null)).toBe(true);
    expect((await getParcours(ctx, ref)).brouillonPerime).toBe(false);
    const row = await ctx.db('parcours').first();
    expect(row?.brouillon_chiffre).toBeNull();
  });

  it('says so when the journey is over too', async () => {
    const ref = { ...none, parcoursId: (await save(none)).parcoursId };
    ctx.clock.advanceSeconds(3600);
    expect(await getParcours(ctx, ref)).toMatchObject({
      etape: 'identite',
      reference: null,
      brouillonPerime: true,
    });
    expect((await save(ref)).parcoursId).not.toBe(ref.parcoursId);
  });

  it('keeps the address of the last step, which goes when the step is passed', async () => {
    await insertProfessionnel(ctx);
    const ref = await codeVerified(ctx);
    const valeurs = { email: testEmail, emailConfirmation: testEmail };
    await saveDraft(ctx, { ...ref, etape: 'finaliser', valeurs });
    expect((await getParcours(ctx, ref)).brouillon).toEqual(valeurs);
    await finish(ctx, ref, testEmail);
    expect((await getParcours(ctx, ref)).brouillon).toBeNull();
    expect((await save(ref)).parcoursId).not.toBe(ref.parcoursId);
  });

  it('belongs to the current step', async () => {
    await insertProfessionnel(ctx);
    expect((await refusalOf(save(await proven(ctx)))).code).toBe('etape-inattendue');
    const early = saveDraft(ctx, { ...none, etape: 'finaliser', valeurs: {} });
    expect((await refusalOf(early)).code).toBe('etape-inattendue');
    const ref = await codeVerified(ctx);
    ctx.clock.advanceSeconds(3600);
    const late = saveDraft(ctx, { ...ref, etape: 'finaliser', valeurs: {} });
    expect((await refusalOf(late)).code).toBe('parcours-expire');
  });
});
