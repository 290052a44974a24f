import { beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  lastToken,
  otherPassword,
  outcomes,
  proved,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  testPassword,
  visiteur,
  whileVerifying,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession, Visiteur } from '../context.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { readSession } from '../sessions/read-session.ts';
import { signOut } from '../sessions/sign-out.ts';
import { getCompte } from './get-compte.ts';
import { updateCredentials } from './update-credentials.ts';

type Body = Parameters<typeof updateCredentials>[2];
const newEmail = 'nouvelle@cabinet.example';

describeOnEachDialect('updateCredentials', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  let active: ActiveSession;
  beforeEach(async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    active = await signInAs(ctx);
  });
  const update = (body: Partial<Body>, who: Visiteur = visiteur) =>
    updateCredentials(
      ctx,
      active,
      { motDePasseActuel: testPassword, email: testEmail, ...body },
      who,
    );
  const newPassword = {
    nouveauMotDePasse: otherPassword,
    nouveauMotDePasseConfirmation: otherPassword,
  };

  it('asks for the consent again with each new address, and leaves it alone otherwise', async () => {
    const consent = async (): Promise<unknown> =>
      (await ctx.db('comptes').first('contact_accepte_le'))?.contact_accepte_le ?? null;
    await update({ email: newEmail, contactAccepte: true });
    const given = await consent();
    expect(given).not.toBeNull();
    await update({ contactAccepte: false });
    await update(newPassword);
    expect(await consent()).toBe(given);
    await update({
      motDePasseActuel: otherPassword,
      email: 'autre@cabinet.example',
      contactAccepte: false,
    });
    expect(await consent()).toBeNull();
  });

  it('changes the password, ends every other session and tells the owner', async () => {
    const other = await signInAs(ctx, { visiteur: stranger('1') });
    ctx.clock.advanceSeconds(60);
    const { motDePasseChange, verificationEnvoyeeA, session } = await update(newPassword);
    expect({ motDePasseChange, verificationEnvoyeeA }).toEqual({
      motDePasseChange: true,
      verificationEnvoyeeA: null,
    });
    expect(session.id).toBe(active.id);
    expect(await readSession(ctx, { espace: 'ordre', connexionId: other.id })).toBeNull();
    expect(await readSession(ctx, { espace: 'ordre', connexionId: active.id })).not.toBeNull();
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
    await signInAs(ctx, { motDePasse: otherPassword });
    expect((await readOutbox(ctx)).map(({ genre, to }) => [genre, to])).toEqual([
      ['mot-de-passe-change', testEmail],
    ]);
    expect(await eventTypes(ctx)).toContain('mot-de-passe-change');
  });

  it('needs the current password, even to change nothing', async () => {
    const refusal = await refusalOf(
      updateCredentials(ctx, active, { email: testEmail, ...newPassword }, visiteur),
    );
    expect(refusal.code).toBe('requete-invalide');
    expect(Object.keys(refusal.errors ?? {})).toEqual(['motDePasseActuel']);
    expect((await refusalOf(update({ motDePasseActuel: 'faux', ...newPassword }))).code).toBe(
      'mot-de-passe-actuel-incorrect',
    );
    await signInAs(ctx);
    expect(await update({ email: testEmail.toUpperCase() })).toMatchObject({
      motDePasseChange: false,
      verificationEnvoyeeA: null,
    });
    expect(await readOutbox(ctx)).toEqual([]);
  });

  it('closes the door after five wrong ones, but not the sign-in', async () => {
    for (let i = 0; i < 4; i += 1) await refusalOf(update({ motDePasseActuel: 'faux' }));
    expect(await refusalOf(update({ motDePasseActuel: 'faux' }))).toMatchObject({
      code: 'compte-bloque',
      params: { minutes: 15 },
    });
    expect((await refusalOf(update(newPassword))).code).toBe('compte-bloque');
    await signInAs(ctx);
    ctx.clock.advanceSeconds(15 * 60);
    await update(newPassword);
  });

  it('does not close the owner’s door for a stolen session’s guesses', async () => {
    await outcomes(atOnce(16, () => update({ motDePasseActuel: 'faux' }, stranger('1'))));
    expect((await update(newPassword)).motDePasseChange).toBe(true);
  });

  it('sends the new address a link and tells the old one; nothing changes until then', async () => {
    expect(await update({ email: newEmail })).toMatchObject({
      motDePasseChange: false,
      verificationEnvoyeeA: newEmail,
    });
    const mails = (await readOutbox(ctx)).map(({ genre, to }) => `${genre} ${to}`);
    expect(new Set(mails)).toEqual(
      new Set([`changement-adresse ${newEmail}`, `adresse-changement-demande ${testEmail}`]),
    );
    expect((await ctx.db('comptes').first())?.email).toBe(testEmail);
    expect(await eventTypes(ctx)).toContain('adresse-changement-demande');
  });

  it('changes both in one go', async () => {
    const done = await update({ email: newEmail, ...newPassword });
    expect(done).toMatchObject({ motDePasseChange: true, verificationEnvoyeeA: newEmail });
    const jeton = await lastToken(ctx, 'changement-adresse');
    await confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur);
    await signInAs(ctx, { motDePasse: otherPassword });
    ctx.clock.advanceSeconds(72 * 3600);
    await signInAs(ctx, { email: newEmail, motDePasse: otherPassword });
  });

  it('changes nothing when one of both is refused', async () => {
    await insertCompte(ctx, await insertOtherProfessionnel(ctx), { email: newEmail });
    expect((await refusalOf(update({ email: newEmail, ...newPassword }))).code).toBe(
      'adresse-deja-utilisee',
    );
    expect((await readOutbox(ctx)).map(({ genre, to }) => [genre, to])).toEqual([
      ['adresse-convoitee', newEmail],
    ]);
    const weak = { nouveauMotDePasse: 'lefevre', nouveauMotDePasseConfirmation: 'lefevre' };
    const refusal = await refusalOf(update({ email: 'libre@cabinet.example', ...weak }));
    expect(refusal.code).toBe('mot-de-passe-trop-faible');
    expect(Object.keys(refusal.errors ?? {})).toEqual(['nouveauMotDePasse']);
    expect(await ctx.db('liens').whereNot({ genre: 'gel-compte' })).toEqual([]);
    await signInAs(ctx);
  });

  it('says that an address is taken only to who knows the password', async () => {
    await insertCompte(ctx, await insertOtherProfessionnel(ctx), { email: newEmail });
    const refusal = await refusalOf(update({ motDePasseActuel: 'faux', email: newEmail }));
    expect(refusal.code).toBe('mot-de-passe-actuel-incorrect');
    expect(await readOutbox(ctx)).toEqual([]);
  });

  it('kills with the password the changes of address that a thief had asked', async () => {
    await update({ email: newEmail });
    const jeton = await lastToken(ctx, 'changement-adresse');
    await update(newPassword);
    const confirmed = confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur);
    expect((await refusalOf(confirmed)).code).toBe('lien-utilise');
  });

  it('asks no change of address with a password changed while it was being hashed', async () => {
    ctx.clock.advanceSeconds(1);
    const thief = await signInAs(ctx, { visiteur: stranger('1') });
    const changedMeanwhile = whileVerifying(ctx, () => update(newPassword));
    const asked = updateCredentials(
      changedMeanwhile,
      thief,
      { motDePasseActuel: testPassword, email: newEmail },
      stranger('1'),
    );
    expect((await refusalOf(asked)).code).toBe('mot-de-passe-actuel-incorrect');
    expect(await ctx.db('liens').whereNot({ genre: 'gel-compte' })).toEqual([]);
    expect(await readOutbox(ctx, 'changement-adresse')).toEqual([]);
  });

  it('changes nothing from a session ended while passwords were being hashed', async () => {
    const endedMeanwhile = whileVerifying(ctx, () => signOut(ctx, active));
    const body = { motDePasseActuel: testPassword, email: newEmail, ...newPassword };
    const asked = updateCredentials(endedMeanwhile, active, body, visiteur);
    expect((await refusalOf(asked)).code).toBe('non-connecte');
    expect(await readOutbox(ctx)).toEqual([]);
    await signInAs(ctx);
  });

  it('asks for no password while a card is fresh, and says so (A12)', async () => {
    const fresh = await proved(ctx, active, 'cps');
    expect((await getCompte(ctx, fresh)).motDePasseDemande).toBe(false);
    ctx.clock.advanceSeconds(10 * 60 - 1);
    const done = await updateCredentials(
      ctx,
      fresh,
      { email: testEmail, ...newPassword },
      visiteur,
    );
    expect(done.motDePasseChange).toBe(true);
  });

  it('asks for it again once the card was shown ten minutes ago', async () => {
    const stale = await proved(ctx, active, 'cps');
    ctx.clock.advanceSeconds(10 * 60);
    expect((await getCompte(ctx, stale)).motDePasseDemande).toBe(true);
    const asked = updateCredentials(ctx, stale, { email: testEmail, ...newPassword }, visiteur);
    expect(Object.keys((await refusalOf(asked)).errors ?? {})).toEqual(['motDePasseActuel']);
  });

  it('happens once under parallel submits', async () => {
    const results = await outcomes(atOnce(16, () => update(newPassword)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(await readOutbox(ctx, 'mot-de-passe-change')).toHaveLength(1);
  });

  it('ends with the session', async () => {
    await ctx.db('comptes').update({ statut: 'ferme' });
    expect((await refusalOf(update(newPassword))).code).toBe('non-connecte');
  });
});
