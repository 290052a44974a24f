import { expect, it } from 'vitest';
import {
  activate,
  awaitingActivation,
  describeOnEachDialect,
  eventTypes,
  freeze,
  freshContext,
  inscriptionOf,
  insertCompte,
  insertTiers,
  issue,
  issuedCode,
  lastSecret,
  layOutLetters,
  otherPassword,
  readOutbox,
  refusalOf,
  signInToTiers,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { CompteRow } from '../db/tables.ts';
import { createInscription } from '../inscription/create-inscription.ts';

describeOnEachDialect('a frozen account of tiers', (dialect) => {
  let ctx: TestContext;
  let compte: CompteRow;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    const { professionnel } = await insertTiers(ctx);
    compte = await insertCompte(ctx, professionnel);
  });

  const statut = async () => (await ctx.db('comptes').first('statut'))?.statut;
  const ask = (codeConfidentiel: string) =>
    createInscription(
      ctx,
      inscriptionOf({ codeConfidentiel, motDePasse: otherPassword, email: 'neuf@x.example' }),
      visiteur,
    );

  it('lets in neither its password nor a code that came by mail, refused as a wrong one', async () => {
    await freeze(ctx, compte);
    expect((await refusalOf(signInToTiers(ctx))).code).toBe('identifiants-refuses');
    const right = await refusalOf(ask(await issuedCode(ctx)));
    const wrong = await refusalOf(ask('AAAAAAAAAA'));
    expect(right.code).toBe('code-confidentiel-refuse');
    expect({ ...right }).toEqual({ ...wrong });
    expect(await statut()).toBe('gele');
  });

  it('is opened by no activation asked for by mail before it was frozen', async () => {
    const { jeton } = await awaitingActivation(ctx, { email: 'neuf@x.example' });
    await freeze(ctx, compte);
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('code-confidentiel-perime');
    expect(await statut()).toBe('gele');
  });

  it('is reopened by a letter, which its owner is told is on its way', async () => {
    await freeze(ctx, compte);
    await issue(ctx, compte.professionnel_id);
    const [notice] = await readOutbox(ctx, 'courrier-en-route');
    expect(notice?.to).toBe(compte.email);
    expect(notice?.text).not.toContain('/gel?jeton=');
    const codeConfidentiel = await lastSecret(ctx);
    await layOutLetters(ctx);
    const typed = { codeConfidentiel, motDePasse: otherPassword, email: 'neuf@x.example' };
    const { jeton } = await awaitingActivation(ctx, typed);
    await activate(ctx, jeton);
    expect(await statut()).toBe('actif');
    expect(await eventTypes(ctx)).toContain('compte-degele');
    await signInToTiers(ctx, { motDePasse: otherPassword });
  });
});
