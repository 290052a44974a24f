import { beforeEach, expect, it } from 'vitest';
import {
  codeSent,
  codeVerified,
  describeOnEachDialect,
  finish,
  freshContext,
  insertProfessionnel,
  proven,
  testEmail,
  type TestContext,
} from '../../testing/index.ts';
import { getParcours } from './get-parcours.ts';

describeOnEachDialect('getParcours', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  beforeEach(async () => {
    await insertProfessionnel(ctx);
  });
  const blank = {
    maintenant: '2026-11-20T09:00:00.000Z',
    etape: 'identite',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    canaux: [],
    envoi: null,
    emailFixe: null,
    canalVerifie: null,
    contexteMotDePasse: [],
  };

  it('is blank before the journey, for an unknown id, and for another journey’s', async () => {
    const ref = await proven(ctx);
    expect(await getParcours(ctx, { ...ref, parcoursId: null })).toEqual(blank);
    expect(await getParcours(ctx, { ...ref, parcoursId: 'inconnu' })).toEqual(blank);
    expect(await getParcours(ctx, { ...ref, parcours: 'recuperation' })).toEqual(blank);
  });

  it('is blank again when the journey has expired', async () => {
    const ref = await codeVerified(ctx);
    ctx.clock.advanceSeconds(3600);
    expect(await getParcours(ctx, ref)).toEqual({
      ...blank,
      maintenant: '2026-11-20T10:00:00.000Z',
    });
  });

  it('shows each step again on reload, and never a whole address before it is proven', async () => {
    const first = await proven(ctx);
    expect((await getParcours(ctx, first)).etape).toBe('envoi');
    const { code, ...ref } = await codeSent(ctx);
    const view = await getParcours(ctx, ref);
    expect(view.etape).toBe('code');
    expect(JSON.stringify(view)).not.toMatch(/tuxedo01@|81234522|Lefèvre/);
    expect(JSON.stringify(view)).not.toContain(code);
  });

  it('shows nothing of the person once finished', async () => {
    const ref = await codeVerified(ctx);
    await finish(ctx, ref, testEmail);
    const { reference, ...view } = await getParcours(ctx, ref);
    expect(reference).not.toBeNull();
    expect(view).toMatchObject({ etape: 'termine', canaux: [], contexteMotDePasse: [] });
  });
});
