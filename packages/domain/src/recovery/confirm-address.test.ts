import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  eventTypes,
  insertCompte,
  insertOtherProfessionnel,
  insertProfessionnel,
  lastToken,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  testEmail,
  testPassword,
  visiteur,
  type TestDatabase,
} from '../../testing/index.ts';
import { createVerification } from '../comptes/create-verification.ts';
import { getCompte } from '../comptes/get-compte.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { confirmAddress } from './confirm-address.ts';

const newEmail = 'Nouvelle@cabinet.example';

describeOnEachDialect('confirmAddress', (dialect) => {
  let database: TestDatabase;
  let ctx: ReturnType<typeof createTestContext>;

  beforeEach(async () => {
    database = await createTestDatabase(dialect);
    ctx = createTestContext(database.db);
  });
  afterEach(() => database.drop());
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

  it('replaces the address once the new one is proven, and tells the old one', async () => {
    const { active, jeton } = await askChange();
    expect((await getCompte(ctx, active)).emailEnAttente).toEqual({
      email: newEmail,
      expireLe: '2026-11-23T09:00:00.000Z',
    });
    await signInAs(ctx);
    expect(await confirm(jeton)).toEqual({ email: newEmail });
    expect(await getCompte(ctx, active)).toMatchObject({
      email: newEmail,
      emailVerifie: true,
      emailEnAttente: null,
    });
    await signInAs(ctx, { email: newEmail });
    expect((await refusalOf(signInAs(ctx))).code).toBe('identifiants-refuses');
    expect((await readOutbox(ctx, 'adresse-changee')).map(({ to }) => to)).toEqual([testEmail]);
    expect(await eventTypes(ctx)).toContain('adresse-changee');
  });

  it('kills the reset links left in the old mailbox', async () => {
    await inTransaction(ctx.db, (trx) =>
      createLink(ctx, trx, { espace: 'ordre', genre: 'reinitialisation', compteId }),
    );
    const { jeton } = await askChange();
    await confirm(jeton);
    const live = await ctx.db('liens').whereNull('utilise_le').whereNull('remplace_le');
    expect(live).toEqual([]);
  });

  it('happens once under parallel clicks', async () => {
    const { jeton } = await askChange();
    const results = await outcomes(atOnce(16, () => confirm(jeton)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    expect(await readOutbox(ctx, 'adresse-changee')).toHaveLength(1);
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
    expect(await confirm(jeton)).toEqual({ email: testEmail });
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
