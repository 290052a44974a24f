import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  CARDS,
  PROVISIONAL,
  atOnce,
  bringProvisional,
  describeOnEachDialect,
  firstSignIn,
  freshContext,
  identifiers,
  insertCompte,
  insertLiberal,
  lastToken,
  outcomes,
  provedByKey,
  readOutbox,
  refusalOf,
  signInToAm,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { activateCompte } from '../inscription/activate-compte.ts';
import { correctAddress } from './correct-address.ts';
import { getCreation } from './get-creation.ts';
import type { CreationRef } from './load-creation.ts';

const wrong = 'inconnu@ailleurs.example';

describeOnEachDialect('correctAddress', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertLiberal(ctx);
  });

  const activate = (jeton: string) => activateCompte(ctx, { espace: CARDS, jeton }, visiteur);
  const sent = () => lastToken(ctx, 'activation-compte');
  const correct = (ref: CreationRef) => correctAddress(ctx, ref, visiteur);
  const mistyped = async (ref: CreationRef) => {
    await identifiers(ctx, ref, { email: wrong });
    return sent();
  };

  it('kills at once the link that went to a stranger', async () => {
    const ref = await provedByKey(ctx);
    const strangers = await mistyped(ref);
    await correct(ref);
    expect(await refusalOf(activate(strangers))).toMatchObject({
      code: 'lien-utilise',
      params: { genre: 'activation-compte' },
    });
    expect(await ctx.db('inscriptions').pluck('mot_de_passe')).toEqual(['']);
    ctx.clock.advanceSeconds(15 * 60);
    await refusalOf(signInToAm(ctx, { identifiant: wrong }));
    await refusalOf(signInToAm(ctx, { identifiant: AM_NUMERO }));
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(1);
    expect(await ctx.db('comptes').select()).toEqual([]);
  });

  it.each(['key', 'provisional password'])(
    'asks for the address again, what was proved by %s staying proved',
    async (proof) => {
      const [person] = await ctx.db('professionnels').select('id');
      if (person) await bringProvisional(ctx, person);
      const ref = proof === 'key' ? await provedByKey(ctx) : await firstSignIn(ctx, PROVISIONAL);
      const strangers = await mistyped(ref);
      const view = await correct(ref);
      expect(view).toMatchObject({
        etape: 'identifiants',
        preuve: proof === 'key' ? 'cle' : 'provisoire',
        brouillon: { email: wrong, emailConfirmation: wrong },
      });
      const chosen = await identifiers(ctx, ref);
      expect(chosen.view).toMatchObject({ etape: 'activation', activation: { email: testEmail } });
      expect((await refusalOf(activate(strangers))).code).toBe('lien-utilise');
      expect((await activate(await sent())).email).toBe(testEmail);
      expect((await getCreation(ctx, ref, visiteur)).etape).toBe('termine');
    },
  );

  it('ends with the journey, but still kills the link', async () => {
    const ref = await provedByKey(ctx);
    const strangers = await mistyped(ref);
    ctx.clock.advanceSeconds(2 * 3600);
    expect((await refusalOf(correct(ref))).code).toBe('parcours-expire');
    expect((await refusalOf(activate(strangers))).code).toBe('lien-utilise');
  });

  it('does nothing once the account is there, nor before anything was sent', async () => {
    const ref = await provedByKey(ctx);
    expect((await refusalOf(correct(ref))).code).toBe('etape-inattendue');
    await identifiers(ctx, ref);
    await activate(await sent());
    expect((await refusalOf(correct(ref))).code).toBe('etape-inattendue');
    expect((await refusalOf(correct({ ...ref, parcoursId: null }))).code).toBe('etape-inattendue');
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('termine');
  });

  it('happens once, and leaves no more mails than the hour has', async () => {
    const ref = await provedByKey(ctx);
    await mistyped(ref);
    const ends = await outcomes(atOnce(8, () => correct(ref)));
    expect(ends.filter((end) => end === 'ok')).toHaveLength(1);
    for (let i = 0; i < 4; i += 1) {
      await identifiers(ctx, ref, { email: `essai${i}@ailleurs.example` });
      await correct(ref);
    }
    expect((await refusalOf(identifiers(ctx, ref))).code).toBe('envois-epuises');
  });

  it('answers the same for an address that is another account’s', async () => {
    const other = await insertLiberal(ctx, { rpps: '99700900014', numeros: ['931990113'] });
    await insertCompte(ctx, other, { email: wrong });
    const ref = await provedByKey(ctx);
    await identifiers(ctx, ref, { email: wrong });
    expect(await correct(ref)).toMatchObject({
      etape: 'identifiants',
      brouillon: { email: wrong },
    });
    await identifiers(ctx, ref);
    expect((await activate(await sent())).email).toBe(testEmail);
  });
});
