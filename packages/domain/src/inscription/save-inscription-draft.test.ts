import { expect, it } from 'vitest';
import {
  activate,
  awaitingActivation,
  describeOnEachDialect,
  freshContext,
  insertTiers,
  refusalOf,
  type TestContext,
} from '../../testing/index.ts';
import { getInscription } from './get-inscription.ts';
import { saveInscriptionDraft } from './save-inscription-draft.ts';

const valeurs = { numero: '75 001 234 6', email: 'a@b.example' };

describeOnEachDialect('the draft of an inscription', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const save = (parcoursId: string | null, typed: typeof valeurs | Record<string, string>) =>
    saveInscriptionDraft(ctx, { espace: 'tiers', parcoursId, valeurs: typed });
  const read = (parcoursId: string) => getInscription(ctx, { espace: 'tiers', parcoursId });

  it('is there after a reload, as it was typed', async () => {
    const { parcoursId } = await save(null, valeurs);
    expect(await read(parcoursId)).toMatchObject({ etape: 'identifiants', brouillon: valeurs });
    const again = await save(parcoursId, { ...valeurs, emailConfirmation: 'a@b.example' });
    expect(again.parcoursId).toBe(parcoursId);
    expect((await read(parcoursId)).brouillon).toHaveProperty('emailConfirmation');
  });

  it('keeps no secret, and nothing in clear', async () => {
    const { parcoursId } = await save(null, { ...valeurs, motDePasse: 'a secret' });
    expect((await read(parcoursId)).brouillon).toEqual(valeurs);
    const [row] = await ctx.db('parcours').select();
    expect(JSON.stringify(row)).not.toContain('a@b.example');
  });

  it('is dropped after the espace’s delay, and the person is told once', async () => {
    const { parcoursId } = await save(null, valeurs);
    ctx.clock.advanceSeconds(30 * 60);
    expect(await read(parcoursId)).toMatchObject({ brouillon: null, brouillonPerime: true });
    expect(await read(parcoursId)).toMatchObject({ brouillon: null, brouillonPerime: false });
  });

  it('is not kept while the mail is awaited, and begins anew after', async () => {
    await insertTiers(ctx);
    const { parcoursId, jeton } = await awaitingActivation(ctx);
    expect((await refusalOf(save(parcoursId, valeurs))).code).toBe('etape-inattendue');
    await activate(ctx, jeton);
    expect((await save(parcoursId, valeurs)).parcoursId).not.toBe(parcoursId);
  });

  it('exists only where accounts are opened with a letter', async () => {
    const elsewhere = { espace: 'ordre', parcoursId: null } as const;
    const asked = [
      getInscription(ctx, elsewhere),
      saveInscriptionDraft(ctx, { ...elsewhere, valeurs }),
    ];
    for (const attempt of asked) expect((await refusalOf(attempt)).code).toBe('introuvable');
  });
});
