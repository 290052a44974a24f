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
  outcomes,
  proved,
  readOutbox,
  refusalOf,
  reread,
  signInAs,
  testEmail,
  testPassword,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { applyDueAddresses } from '../comptes/apply-due-addresses.ts';
import { createVerification } from '../comptes/create-verification.ts';
import { getCompte } from '../comptes/get-compte.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { confirmAddress } from './confirm-address.ts';

const newEmail = 'Nouvelle@cabinet.example';

describeOnEachDialect('confirmAddress', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  let compteId: string;
  beforeEach(async () => {
    ({ id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx)));
  });
  const confirm = (jeton: string) => confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur);
  const askChange = async () => {
    const active = await signInAs(ctx);
    const body = { motDePasseActuel: testPassword, email: newEmail };
    await updateCredentials(ctx, active, body, visiteur);
    return { active, jeton: await lastToken(ctx, 'changement-adresse') };
  };

  const prendEffetLe = '2026-11-23T09:00:00.000Z';

  it('proves the new address, which replaces the old one 72 hours later; both are told', async () => {
    const { active, jeton } = await askChange();
    expect((await getCompte(ctx, active)).emailEnAttente).toEqual({
      email: newEmail,
      expireLe: '2026-11-23T09:00:00.000Z',
      prendEffetLe: null,
    });
    expect(await confirm(jeton)).toEqual({ email: newEmail, prendEffetLe });
    expect(await getCompte(ctx, active)).toMatchObject({
      email: testEmail,
      emailEnAttente: { email: newEmail, expireLe: null, prendEffetLe },
    });
    const notices = await readOutbox(ctx, 'adresse-en-attente');
    expect(notices.map(({ to }) => to).toSorted()).toEqual([newEmail, testEmail].toSorted());
    for (const { to, text } of notices)
      for (const words of ['adresse/annulation?jeton=', '/gel?jeton='])
        expect(text.includes(words)).toBe(to === testEmail);
    await signInAs(ctx);
    expect((await refusalOf(signInAs(ctx, { email: newEmail }))).code).toBe('identifiants-refuses');
    expect(await eventTypes(ctx)).toContain('adresse-verifiee');
  });

  it('takes effect on its day, and tells the old one', async () => {
    const { jeton } = await askChange();
    await confirm(jeton);
    ctx.clock.set('2026-11-23T08:59:59.000Z');
    await applyDueAddresses(ctx);
    await signInAs(ctx);
    ctx.clock.set(prendEffetLe);
    await applyDueAddresses(ctx);
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
    expect(await getCompte(ctx, await signInAs(ctx, { email: newEmail }))).toMatchObject({
      email: newEmail,
      emailVerifie: true,
      emailEnAttente: null,
    });
    expect((await readOutbox(ctx, 'adresse-changee')).map(({ to }) => to)).toEqual([testEmail]);
    const live = await ctx.db('liens').whereNull('utilise_le').whereNull('remplace_le');
    expect(new Set(live.map(({ genre }) => genre))).toEqual(new Set(['gel-compte']));
  });

  it('takes effect for who signs in before the server has seen to it', async () => {
    const { jeton } = await askChange();
    await confirm(jeton);
    ctx.clock.set(prendEffetLe);
    const active = await signInAs(ctx, { email: newEmail });
    expect(active.email).toBe(newEmail);
    expect((await eventTypes(ctx)).filter((type) => type === 'adresse-changee')).toHaveLength(1);
  });

  it('takes effect once, whoever looks', async () => {
    const { jeton } = await askChange();
    await confirm(jeton);
    ctx.clock.set(prendEffetLe);
    await Promise.all(atOnce(16, () => applyDueAddresses(ctx)));
    expect(await readOutbox(ctx, 'adresse-changee')).toHaveLength(1);
  });

  it('gives up an address that another account took while it waited, and says so', async () => {
    const { jeton } = await askChange();
    await confirm(jeton);
    const other = await insertOtherProfessionnel(ctx);
    await insertCompte(ctx, other, { email: newEmail });
    ctx.clock.set(prendEffetLe);
    await applyDueAddresses(ctx);
    await applyDueAddresses(ctx);
    expect((await signInAs(ctx)).email).toBe(testEmail);
    const told = await readOutbox(ctx, 'adresse-changement-annule');
    expect(told.map(({ to }) => to).toSorted()).toEqual([newEmail, testEmail].toSorted());
    expect(await eventTypes(ctx)).toContain('adresse-changement-annule');
  });

  it('is immediate where the old address never was verified', async () => {
    await ctx.db('comptes').update({ email_verifie_le: null });
    const { jeton } = await askChange();
    expect(await confirm(jeton)).toEqual({ email: newEmail, prendEffetLe: null });
    await signInAs(ctx, { email: newEmail });
  });

  it('is immediate where a card was shown when it was asked for', async () => {
    const active = await signInAs(ctx);
    await proved(ctx, active, 'cps');
    ctx.clock.advanceSeconds(9 * 60);
    await updateCredentials(ctx, await reread(ctx, active), { email: newEmail }, visiteur);
    expect(await confirm(await lastToken(ctx, 'changement-adresse'))).toEqual({
      email: newEmail,
      prendEffetLe: null,
    });
    await signInAs(ctx, { email: newEmail });
  });

  it('waits where the card was shown too long ago', async () => {
    const active = await signInAs(ctx);
    await proved(ctx, active, 'cps');
    ctx.clock.advanceSeconds(10 * 60);
    const body = { motDePasseActuel: testPassword, email: newEmail };
    await updateCredentials(ctx, await reread(ctx, active), body, visiteur);
    const { prendEffetLe: day } = await confirm(await lastToken(ctx, 'changement-adresse'));
    expect(day).toBe('2026-11-23T09:10:00.000Z');
  });

  it('sends nothing to the old mailbox once it is replaced', async () => {
    await inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre: 'reinitialisation', compteId }),
    );
    const { jeton } = await askChange();
    await confirm(jeton);
    const reset = () =>
      ctx.db('liens').where({ genre: 'reinitialisation' }).whereNull('remplace_le');
    expect(await reset()).toHaveLength(1);
    ctx.clock.set(prendEffetLe);
    await applyDueAddresses(ctx);
    expect(await reset()).toEqual([]);
  });

  it('happens once under parallel clicks', async () => {
    const { jeton } = await askChange();
    const results = await outcomes(atOnce(16, () => confirm(jeton)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(await readOutbox(ctx, 'adresse-en-attente')).toHaveLength(2);
  });

  it('refuses an address that another account took meanwhile, and leaves the link unused', async () => {
    const { jeton } = await askChange();
    const other = await insertCompte(ctx, await insertOtherProfessionnel(ctx), { email: newEmail });
    expect((await refusalOf(confirm(jeton))).code).toBe('adresse-deja-utilisee');
    expect((await ctx.db('comptes').where({ id: compteId }).first())?.email).toBe(testEmail);
    await ctx.db('comptes').where({ id: other.id }).delete();
    await confirm(jeton);
  });

  it('verifies the address that the account has', async () => {
    await ctx.db('comptes').update({ email_verifie_le: null });
    const { url } = await inTransaction(ctx.db, (trx) =>
      createVerification(ctx, trx, { espace: 'ordre', compteId, email: testEmail }),
    );
    const jeton = new URL(url).searchParams.get('jeton') ?? '';
    expect(await confirm(jeton)).toEqual({ email: testEmail, prendEffetLe: null });
    expect((await ctx.db('comptes').first())?.email_verifie_le).toBe('2026-11-20T09:00:00.000Z');
    expect(await eventTypes(ctx)).toEqual(['adresse-verifiee']);
  });

  it('proves nothing of an address that the account no longer has', async () => {
    const { url } = await inTransaction(ctx.db, (trx) =>
      createVerification(ctx, trx, { espace: 'ordre', compteId, email: 'ancienne@x.example' }),
    );
    const jeton = new URL(url).searchParams.get('jeton') ?? '';
    expect((await refusalOf(confirm(jeton))).code).toBe('lien-utilise');
  });
});
