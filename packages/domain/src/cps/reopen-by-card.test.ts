import { expect, it } from 'vitest';
import {
  activateFactor,
  cardOf,
  CARDS,
  describeOnEachDialect,
  freeze,
  freshContext,
  insertCompte,
  insertHolder,
  liberal,
  readOutbox,
  refusalOf,
  sessionOf,
  stranger,
  type TestContext,
  testEmail,
  testPassword,
  visiteur,
} from '../../testing/index.ts';
import { passwordBudgets } from '../attempts/budgets.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import { inTransaction } from '../db/database.ts';
import { handOverCompte } from '../comptes/hand-over-compte.ts';
import type { CompteRow } from '../db/tables.ts';
import { signIn } from '../sessions/sign-in.ts';
import { openByCard } from './open-by-card.ts';

const RPPS = '10100004521';
/** As the espace wants it. */
const NEW_PASSWORD = 'Pigeon lanterne gravier 4 !';
const allowed = '2026-11-01T00:00:00.000Z';

describeOnEachDialect('what an intruder left', (dialect) => {
  let ctx: TestContext;
  let compte: CompteRow;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    const holder = await insertHolder(ctx, [liberal('931990014')]);
    compte = await insertCompte(ctx, holder, { cartes_personnel_le: allowed });
  });

  const byCard = async () => {
    const outcome = await openByCard(ctx, { espace: CARDS, proof: cardOf(RPPS) }, visiteur);
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    return outcome.active;
  };
  const byPassword = (motDePasse: string, who = stranger('voleur')) =>
    sessionOf(signIn(ctx, { espace: CARDS, identifiant: testEmail, motDePasse }, who));
  /** Failures at the password: of the owner's own browser, or of the others and of the account. */
  const counters = async (known = false) => {
    const attempt = { espace: CARDS, door: 'mot-de-passe', subject: compte.id, known } as const;
    const counted = [];
    for (const { cle } of passwordBudgets(ctx, attempt, visiteur))
      counted.push((await ctx.db('compteurs').where({ cle }).first('echecs'))?.echecs ?? 0);
    return counted;
  };

  it('does not come back with a frozen account that a card reopens', async () => {
    await activateFactor(ctx, await byPassword(testPassword));
    await freeze(ctx, compte);
    ctx.clock.advanceSeconds(60);
    const toldOfBrowser = async () => (await readOutbox(ctx, 'nouvel-appareil')).length;
    const before = await toldOfBrowser();
    const active = await byCard();
    expect(active).toMatchObject({ motDePasseADefinir: true, secondFacteurAttendu: false });
    expect(await readOutbox(ctx, 'compte-rouvert')).toHaveLength(1);
    expect(await toldOfBrowser()).toBe(before);
    expect(await ctx.db('comptes').first()).toMatchObject({
      statut: 'actif',
      cartes_personnel_le: null,
    });
    expect(await ctx.db('seconds_facteurs').select()).toEqual([]);
    expect(await ctx.db('codes_secours').select()).toEqual([]);
    expect((await refusalOf(byPassword(testPassword))).code).toBe('identifiants-refuses');
    ctx.clock.advanceSeconds(11 * 60);
    const chosen = {
      email: testEmail,
      nouveauMotDePasse: NEW_PASSWORD,
      nouveauMotDePasseConfirmation: NEW_PASSWORD,
    };
    const { session } = await updateCredentials(ctx, active, chosen, visiteur);
    expect(session.motDePasseADefinir).toBe(false);
    expect((await byPassword(NEW_PASSWORD)).compteId).toBe(compte.id);
  });

  it('is not looked for in an account that was only left alone', async () => {
    await ctx.db('comptes').update({ statut: 'dormant' });
    expect((await byCard()).motDePasseADefinir).toBe(false);
    expect((await byPassword(testPassword)).compteId).toBe(compte.id);
  });

  it('does not come with an account handed over', async () => {
    await byCard();
    const lost = await freezeLinks();
    expect(lost).not.toEqual([]);
    await inTransaction(ctx.db, (trx) =>
      handOverCompte(ctx, trx, {
        compteId: compte.id,
        espace: CARDS,
        email: testEmail,
        adresseVerifiee: true,
        motDePasse: compte.mot_de_passe,
        cguVersion: compte.cgu_version,
        visiteur,
        preuve: 'courrier',
        motif: 'compte-recree',
      }),
    );
    expect((await ctx.db('comptes').first())?.cartes_personnel_le).toBeNull();
    expect(await ctx.db('cartes').select()).toEqual([]);
    expect(await freezeLinks()).toEqual([]);
  });

  const freezeLinks = () =>
    ctx
      .db('liens')
      .where({ compte_id: compte.id, genre: 'gel-compte' })
      .whereNull('remplace_le')
      .select('id');

  it('goes on being counted, unless it closed the account', async () => {
    await refusalOf(byPassword('faux'));
    await byCard();
    expect(await counters()).toEqual([1, 1]);
    for (let tries = 1; tries < 3; tries += 1) await refusalOf(byPassword('faux'));
    expect((await refusalOf(byPassword(testPassword))).code).toBe('compte-bloque');
    await byCard();
    expect(await counters()).toEqual([0, 3]);
    expect((await byPassword(testPassword)).compteId).toBe(compte.id);
  });

  it('costs the owner’s own browser nothing', async () => {
    await byCard();
    await refusalOf(byPassword('faux', visiteur));
    expect(await counters(true)).toEqual([1]);
    await byCard();
    expect(await counters(true)).toEqual([0]);
  });
});
