import { expect, it } from 'vitest';
import {
  AM_PASSWORD,
  activate,
  awaitingActivation,
  codeVerified,
  deliver,
  describeOnEachDialect,
  finish,
  freshContext,
  insertCompte,
  insertLiberal,
  insertProfessionnel,
  insertTiers,
  issue,
  lastSecret,
  propose,
  proved,
  refusalOf,
  sessionOf,
  signInToAm,
  stranger,
  testEmail,
  tokenIn,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { updateDelegation } from '../delegations/update-delegation.ts';
import { openReset } from '../recovery/open-reset.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { meets } from '../sessions/grades.ts';
import { signOut } from '../sessions/sign-out.ts';
import { getAccueil } from './get-accueil.ts';
import { updateCredentials } from './update-credentials.ts';

const espace = 'assurance-maladie';
const attacker = stranger('9');
const chosen = 'Fougere-Lampe-8';

describeOnEachDialect('whoever holds the mailbox only', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const since = async () => (await ctx.db('comptes').first())?.boite_seule_depuis;
  /** Services of patients' data, and whether they open. */
  const patients = async (active: ActiveSession) => {
    const { services } = await getAccueil(ctx, active);
    return services.filter(({ id }) => id === 'contact-covid').map(({ acces }) => acces);
  };
  const takeOver = async () => {
    await insertCompte(ctx, await insertLiberal(ctx), {
      mot_de_passe: await ctx.hasher.hash(AM_PASSWORD),
    });
    await requestReset(ctx, { espace, email: testEmail }, attacker);
    const [mail] = await deliver(ctx);
    const jeton = tokenIn(mail?.text ?? '', 'reinitialisation') ?? '';
    const active = await openReset(ctx, { espace, jeton }, attacker);
    expect(meets(ctx, active, 'donnees-patients')).toBe(false);
    const body = {
      email: testEmail,
      nouveauMotDePasse: chosen,
      nouveauMotDePasseConfirmation: chosen,
    };
    return (await updateCredentials(ctx, active, body, attacker)).session;
  };
  const signIn = (motDePasse = chosen) =>
    sessionOf(signInToAm(ctx, { motDePasse, visiteur: attacker }));

  it('reaches no patient after a reset, even signed in anew with the password they chose', async () => {
    const active = await takeOver();
    expect(await since()).toBe('2026-11-20T09:00:00.000Z');
    expect(await patients(active)).toEqual(['preuve-a-donner']);
    await signOut(ctx, active);
    ctx.clock.advanceSeconds(30 * 24 * 3600);
    const later = await signIn();
    expect(await patients(later)).toEqual(['preuve-a-donner']);
    expect(await since()).toBe('2026-11-20T09:00:00.000Z');
  });

  it('does not get further by choosing yet another password', async () => {
    await takeOver();
    const active = await signIn();
    const next = 'Balcon-Menthe-3';
    const body = {
      motDePasseActuel: chosen,
      email: testEmail,
      nouveauMotDePasse: next,
      nouveauMotDePasseConfirmation: next,
    };
    await updateCredentials(ctx, active, body, attacker);
    expect(await patients(await signIn(next))).toEqual(['preuve-a-donner']);
  });

  it('is told apart from who shows a card in the session', async () => {
    await takeOver();
    expect(await patients(await proved(ctx, await signIn(), 'cps'))).toEqual(['ouvert']);
  });

  it('gives no delegation, which would outlive the next password, until it shows a card', async () => {
    await takeOver();
    const active = await signIn();
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
    expect(meets(ctx, active, 'preuve-recente')).toBe(true);
    expect(await code(propose(ctx, active))).toBe('preuve-necessaire');
    const owner = await proved(ctx, active, 'cps');
    const { id } = await propose(ctx, owner);
    ctx.clock.advanceSeconds(60);
    const again = await signIn();
    const limits = { services: ['paiements'], finLe: '2027-05-20' };
    expect(await code(updateDelegation(ctx, again, id, limits, attacker))).toBe(
      'preuve-necessaire',
    );
    expect(await ctx.db('delegations').pluck('services')).toEqual(['["paiements","imprimes"]']);
  });

  it('leaves alone an account whose password its owner changed with the former one', async () => {
    await insertCompte(ctx, await insertLiberal(ctx), {
      mot_de_passe: await ctx.hasher.hash(AM_PASSWORD),
    });
    const active = await sessionOf(signInToAm(ctx));
    const body = {
      motDePasseActuel: AM_PASSWORD,
      email: testEmail,
      nouveauMotDePasse: chosen,
      nouveauMotDePasseConfirmation: chosen,
    };
    await updateCredentials(ctx, active, body, visiteur);
    expect(await since()).toBeNull();
    expect(await patients(await signIn())).toEqual(['ouvert']);
  });

  it('is all that a code confidentiel by mail shows; a letter shows more', async () => {
    const { professionnel } = await insertTiers(ctx);
    await activate(ctx, (await awaitingActivation(ctx)).jeton);
    expect(await since()).not.toBeNull();
    ctx.clock.advanceSeconds(3600);
    await issue(ctx, professionnel.id);
    const codeConfidentiel = await lastSecret(ctx);
    const again = { codeConfidentiel, email: 'autre@x.example' };
    await activate(ctx, (await awaitingActivation(ctx, again)).jeton);
    expect(await since()).toBeNull();
  });

  it('is all that a code by mail shows at a creation, until an SMS shows more', async () => {
    await insertProfessionnel(ctx);
    await finish(ctx, await codeVerified(ctx, 'inscription', 'email'));
    expect(await since()).not.toBeNull();
    await finish(ctx, await codeVerified(ctx, 'recuperation', 'sms'), 'retrouvee@x.example');
    expect(await since()).toBeNull();
  });

  it('is not all that a code by SMS shows at a creation', async () => {
    await insertProfessionnel(ctx);
    await finish(ctx, await codeVerified(ctx, 'inscription', 'sms'), 'neuve@x.example');
    expect(await since()).toBeNull();
  });
});
