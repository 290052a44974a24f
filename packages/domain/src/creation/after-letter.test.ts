import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  CARDS,
  PHARMACIE,
  PROVISIONAL,
  atOnce,
  bringProvisional,
  describeOnEachDialect,
  eventTypes,
  firstSignIn,
  freshContext,
  identifiers,
  insertCompte,
  insertLiberal,
  insertPharmacie,
  lastToken,
  letterAsked,
  letterPassword,
  outcomes,
  readOutbox,
  refusalOf,
  sessionOf,
  signInToAm,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { activateCompte } from '../inscription/activate-compte.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { getCreation } from './get-creation.ts';

const DAY_SECONDS = 86_400;
const mine = 'claire.aubertin@a.example';

describeOnEachDialect('after a letter', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const activate = (jeton: string) => activateCompte(ctx, { espace: CARDS, jeton }, visiteur);
  const clicked = async () => activate(await lastToken(ctx, 'activation-compte'));
  const afterLetter = async (numero = AM_NUMERO) => {
    await letterAsked(ctx, { numero });
    return firstSignIn(ctx, await letterPassword(ctx), { identifiant: numero });
  };
  const verifyCandidate = async () => {
    const jeton = await lastToken(ctx, 'validation-candidat');
    await confirmAddress(ctx, { espace: CARDS, jeton }, visiteur);
  };

  it('after a letter asks to validate an address that replaces the one typed, and uses the letter', async () => {
    await insertLiberal(ctx);
    const ref = await afterLetter();
    await verifyCandidate();
    const { active } = await identifiers(ctx, ref, { email: mine });
    expect(active).toBeNull();
    const session = await clicked();
    expect(session.email).toBe(mine);
    expect(session.preuves.map(({ preuve }) => preuve)).toEqual(['courrier', 'lien-activation']);
    expect(await ctx.db('courriers').pluck('etat')).toEqual(['utilise']);
    const again = await refusalOf(firstSignIn(ctx, await letterPassword(ctx)));
    expect(again.code).toBe('identifiants-refuses');
  });

  it('after a letter makes the account at once with the address typed, if it was verified', async () => {
    await insertPharmacie(ctx);
    const ref = await afterLetter(PHARMACIE);
    expect((await getCreation(ctx, ref, visiteur)).candidat?.verifie).toBe(false);
    await verifyCandidate();
    expect((await getCreation(ctx, ref, visiteur)).candidat?.verifie).toBe(true);
    const ended = await outcomes(
      atOnce(4, () => identifiers(ctx, ref, { email: testEmail.toUpperCase() })),
    );
    expect(ended.filter((end) => end === 'ok')).toHaveLength(1);
    expect(await readOutbox(ctx, 'activation-compte')).toEqual([]);
    expect(await ctx.db('connexions').select('preuve')).toEqual([{ preuve: 'courrier' }]);
    const [compte] = await ctx.db('comptes').select();
    expect(compte).toMatchObject({ statut: 'actif', boite_seule_depuis: null });
    expect(compte?.email_verifie_le).not.toBeNull();
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('termine');
    const signedIn = await sessionOf(signInToAm(ctx, { identifiant: PHARMACIE }));
    expect(signedIn.compteId).toBe(compte?.id);
  });

  it('after a letter keeps an unverified address by mail', async () => {
    await insertLiberal(ctx);
    const { active } = await identifiers(ctx, await afterLetter());
    expect(active).toBeNull();
    expect((await clicked()).email).toBe(testEmail);
  });

  it.each(['actif', 'gele', 'dormant'] as const)(
    'gives an account that is %s to who had the letter, and tells both addresses',
    async (statut) => {
      const before = await insertCompte(ctx, await insertLiberal(ctx), {
        email: 'ancienne@a.example',
        statut,
      });
      await identifiers(ctx, await afterLetter(), { email: mine });
      const session = await clicked();
      expect(session).toMatchObject({ compteId: before.id, email: mine });
      const told = await readOutbox(ctx, 'compte-recree');
      expect(told.map(({ to }) => to).toSorted()).toEqual(['ancienne@a.example', mine]);
      expect(told[0]?.text).toContain('avec un mot de passe provisoire envoyé');
      expect((await eventTypes(ctx)).includes('compte-degele')).toBe(statut !== 'actif');
    },
  );

  it('tells it to who has verified that very address', async () => {
    await insertLiberal(ctx);
    const ref = await afterLetter();
    await verifyCandidate();
    const other = await insertLiberal(ctx, { rpps: '99700900014', numeros: ['931990113'] });
    await insertCompte(ctx, other, { email: testEmail });
    expect((await refusalOf(identifiers(ctx, ref))).code).toBe('adresse-deja-utilisee');
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('identifiants');
    expect((await identifiers(ctx, ref, { email: mine })).view.etape).toBe('activation');
  });

  it('dies with what proved it: letter replaced, provisional password used', async () => {
    const professionnel = await insertLiberal(ctx);
    const ref = await afterLetter();
    ctx.clock.advanceSeconds(16 * DAY_SECONDS);
    await letterAsked(ctx);
    await ctx.db('parcours').update({ expire_le: '2027-01-01T00:00:00.000Z' });
    expect((await refusalOf(identifiers(ctx, ref))).code).toBe('code-confidentiel-perime');
    await bringProvisional(ctx, professionnel);
    const first = await firstSignIn(ctx, PROVISIONAL);
    const second = await firstSignIn(ctx, PROVISIONAL);
    await identifiers(ctx, first);
    await clicked();
    expect((await refusalOf(identifiers(ctx, second, { email: mine }))).code).toBe(
      'code-confidentiel-perime',
    );
    expect(await ctx.db('comptes').select()).toHaveLength(1);
  });
});
