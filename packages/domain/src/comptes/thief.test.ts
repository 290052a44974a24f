import { expect, it } from 'vitest';
import {
  AM_PASSWORD,
  accept,
  delegated,
  deliver,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  invitationToken,
  lastToken,
  otherPassword,
  propose,
  readOutbox,
  refusalOf,
  reread,
  signInAs,
  signInNadia,
  signInOwner,
  stranger,
  testEmail,
  testPassword,
  tokenIn,
  tokensTo,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { cancelAddressChange } from '../recovery/cancel-address-change.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { openReset } from '../recovery/open-reset.ts';
import { requestReset } from '../recovery/request-reset.ts';
import { applyDueAddresses } from './apply-due-addresses.ts';
import { cancelPendingAddress } from './cancel-pending-address.ts';
import { freezeCompte } from './freeze-compte.ts';
import { getCompte } from './get-compte.ts';
import { updateCredentials } from './update-credentials.ts';

const espace = 'ordre';
const hisEmail = 'voleur@ailleurs.example';
const hisPassword = 'caillou fenouil bruine 9';
const him = stranger('66');

describeOnEachDialect('a thief with a live session and the password', (dialect) => {
  let ctx: TestContext;
  let thief: ActiveSession;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCompte(ctx, await insertProfessionnel(ctx));
    await signInAs(ctx);
    thief = await signInAs(ctx, { visiteur: him });
  });

  const askChange = (motDePasseActuel = testPassword) =>
    updateCredentials(ctx, thief, { motDePasseActuel, email: hisEmail }, him);
  /** He reads his own mailbox: the new address is proved. */
  const confirmHis = async () => {
    const jeton = await lastToken(ctx, 'changement-adresse');
    return confirmAddress(ctx, { espace, jeton }, him);
  };
  const changePassword = () => {
    const body = {
      motDePasseActuel: testPassword,
      email: testEmail,
      nouveauMotDePasse: hisPassword,
      nouveauMotDePasseConfirmation: hisPassword,
    };
    return updateCredentials(ctx, thief, body, him);
  };
  const hours = (number: number) => ctx.clock.advanceSeconds(number * 3600);
  const address = async () => (await ctx.db('comptes').first('email'))?.email;
  /** The owner still reads the mailbox of the account, and nothing else. */
  const resetFromOldMailbox = async () => {
    await deliver(ctx);
    await requestReset(ctx, { espace, email: testEmail }, visiteur);
    const sent = await deliver(ctx);
    const mail = sent.find(({ text }) => text.includes('/reinitialisation?'));
    expect(mail?.to).toBe(testEmail);
    const jeton = tokenIn(mail?.text ?? '', 'reinitialisation') ?? '';
    const active = await openReset(ctx, { espace, jeton }, visiteur);
    const body = {
      email: testEmail,
      nouveauMotDePasse: otherPassword,
      nouveauMotDePasseConfirmation: otherPassword,
    };
    return updateCredentials(ctx, active, body, visiteur);
  };
  const mailsTo = async (to: string) =>
    (await readOutbox(ctx)).filter((message) => message.to === to);

  it('does not get the address for 72 hours; the owner’s link cancels until the last minute', async () => {
    await askChange();
    await confirmHis();
    hours(71);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
    const [jeton = ''] = await tokensTo(ctx, 'adresse/annulation', 'adresse-en-attente');
    await cancelAddressChange(ctx, { espace, jeton }, visiteur);
    hours(2);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
    expect(await eventTypes(ctx)).toContain('adresse-changement-annule');
    expect((await refusalOf(cancelAddressChange(ctx, { espace, jeton }, visiteur))).code).toBe(
      'lien-utilise',
    );
  });

  it('is stopped by the very first mail, before his address is proved', async () => {
    await askChange();
    const [jeton = ''] = await tokensTo(ctx, 'adresse/annulation', 'adresse-changement-demande');
    await cancelAddressChange(ctx, { espace, jeton }, visiteur);
    expect((await refusalOf(confirmHis())).code).toBe('lien-utilise');
  });

  it('does not outrun the link by asking again', async () => {
    await askChange();
    const [jeton = ''] = await tokensTo(ctx, 'adresse/annulation', 'adresse-changement-demande');
    const body = { motDePasseActuel: testPassword, email: `encore-${hisEmail}` };
    await updateCredentials(ctx, thief, body, him);
    await confirmHis();
    await cancelAddressChange(ctx, { espace, jeton }, visiteur);
    hours(73);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
  });

  it('loses everything to a reset from the old mailbox, even after changing the password', async () => {
    await changePassword();
    await askChange(hisPassword);
    await confirmHis();
    hours(48);
    await resetFromOldMailbox();
    await expect(reread(ctx, thief)).rejects.toThrow('ended');
    hours(48);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
    await signInAs(ctx, { motDePasse: otherPassword });
    expect(
      (await refusalOf(signInAs(ctx, { email: hisEmail, motDePasse: hisPassword }))).code,
    ).toBe('identifiants-refuses');
  });

  it('has no reset link sent to his address while it waits', async () => {
    await askChange();
    await confirmHis();
    await deliver(ctx);
    await requestReset(ctx, { espace, email: hisEmail }, him);
    await requestReset(ctx, { espace, email: testEmail }, him);
    const sent = await deliver(ctx);
    expect(sent.map(({ to }) => to)).toEqual([testEmail]);
  });

  it('loses everything to a freeze', async () => {
    await askChange();
    await confirmHis();
    const [jeton = ''] = await tokensTo(ctx, 'gel', 'adresse-en-attente');
    await freezeCompte(ctx, { espace, jeton }, visiteur);
    await expect(reread(ctx, thief)).rejects.toThrow('ended');
    hours(73);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
    expect((await refusalOf(signInAs(ctx, { email: hisEmail, visiteur: him }))).code).toBe(
      'identifiants-refuses',
    );
  });

  it('cannot freeze the account himself: his mailbox gets the notices without their links', async () => {
    await askChange();
    await confirmHis();
    for (let i = 0; i < 5; i += 1)
      await refusalOf(signInAs(ctx, { motDePasse: 'faux', visiteur: stranger('3') }));
    const his = await mailsTo(hisEmail);
    expect(his.map(({ genre }) => genre).toSorted()).toEqual([
      'adresse-en-attente',
      'changement-adresse',
      'connexion-bloquee',
    ]);
    for (const { text } of his) expect(text).not.toMatch(/\/(gel|adresse\/annulation)\?jeton=/u);
    const owners = await mailsTo(testEmail);
    expect(owners.some(({ genre }) => genre === 'connexion-bloquee')).toBe(true);
  });

  it('is undone by the owner’s own session too, which tells both addresses', async () => {
    await askChange();
    await confirmHis();
    const owner = await signInAs(ctx);
    await cancelPendingAddress(ctx, owner, visiteur);
    await cancelPendingAddress(ctx, owner, visiteur);
    expect((await getCompte(ctx, owner)).emailEnAttente).toBeNull();
    const told = await readOutbox(ctx, 'adresse-changement-annule');
    expect(told.map(({ to }) => to).toSorted()).toEqual([testEmail, hisEmail].toSorted());
  });

  it('loses his change to a new password of the owner, who is told so', async () => {
    await askChange();
    await confirmHis();
    const owner = await signInAs(ctx);
    const body = {
      motDePasseActuel: testPassword,
      email: testEmail,
      nouveauMotDePasse: otherPassword,
      nouveauMotDePasseConfirmation: otherPassword,
    };
    await updateCredentials(ctx, owner, body, visiteur);
    hours(73);
    await applyDueAddresses(ctx);
    expect(await address()).toBe(testEmail);
    const told = (await readOutbox(ctx, 'adresse-changement-annule')).map(({ to }) => to);
    expect(told.toSorted()).toEqual([testEmail, hisEmail].toSorted());
  });

  it('loses the delegations he proposed to a new password; the mail names those that stay', async () => {
    await delegated(ctx);
    const intruder = await signInOwner(ctx, undefined, him);
    ctx.clock.advanceSeconds(60);
    const { id } = await propose(ctx, intruder, { prenom: 'Paul', email: hisEmail });
    const invitation = await invitationToken(ctx);
    const owner = await signInOwner(ctx);
    const body = {
      motDePasseActuel: AM_PASSWORD,
      email: testEmail,
      nouveauMotDePasse: 'Fougere-Lampe-8',
      nouveauMotDePasseConfirmation: 'Fougere-Lampe-8',
    };
    await updateCredentials(ctx, owner, body, visiteur);
    expect((await refusalOf(accept(ctx, invitation))).code).toBe('lien-utilise');
    expect(await ctx.db('delegations').where({ id }).first('fin_motif')).toEqual({
      fin_motif: 'mot-de-passe-change',
    });
    expect((await signInNadia(ctx)).delegation?.nom).toBe('Nadia Benali');
    const [told] = await readOutbox(ctx, 'mot-de-passe-change');
    expect(told?.text).toContain(
      'Vérifiez vos délégations\u00a0: elles continuent, pour Nadia Benali.',
    );
    expect(told?.text).not.toContain('Paul');
  });

  it('leaves an address that waits alone when the same is typed again', async () => {
    await askChange();
    const { prendEffetLe } = await confirmHis();
    hours(0.5);
    expect((await askChange()).verificationEnvoyeeA).toBeNull();
    expect((await getCompte(ctx, await reread(ctx, thief))).emailEnAttente).toEqual({
      email: hisEmail,
      expireLe: null,
      prendEffetLe,
    });
  });
});
