import { expect, it } from 'vitest';
import {
  atOnce,
  codeVerified,
  describeOnEachDialect,
  finish,
  freezeToken,
  freshContext,
  insertCompte,
  insertProfessionnel,
  lastToken,
  otherPassword,
  outcomes,
  proven,
  signInAs,
  stranger,
  testEmail,
  testPassword,
  tokensTo,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { applyDueAddresses } from '../comptes/apply-due-addresses.ts';
import { cancelPendingAddress } from '../comptes/cancel-pending-address.ts';
import { freezeCompte } from '../comptes/freeze-compte.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import { inTransaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';
import { endOtherSessions } from '../sessions/end-other-sessions.ts';
import { cancelAddressChange } from './cancel-address-change.ts';
import { confirmAddress } from './confirm-address.ts';
import { openReset } from './open-reset.ts';

describeOnEachDialect('everything at once on one account', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('ends by a refusal at worst: no deadlock, no fault, one account', async () => {
    const { id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx));
    const active = await signInAs(ctx);
    const refs = [await codeVerified(ctx, 'recuperation'), await codeVerified(ctx, 'recuperation')];
    const link = (genre: 'reinitialisation' | 'changement-adresse') =>
      inTransaction(ctx.db, (trx) =>
        createLink(ctx, trx, { espace: 'ordre', genre, compteId, charge: 'change@x.example' }),
      );
    const body = {
      motDePasseActuel: testPassword,
      nouveauMotDePasse: otherPassword,
      nouveauMotDePasseConfirmation: otherPassword,
      email: 'demande@x.example',
    };
    const works = [
      ...atOnce(8, (n) => signInAs(ctx, { visiteur: stranger(String(n)) })),
      ...atOnce(8, () => signInAs(ctx, { motDePasse: 'faux' })),
      ...atOnce(8, (n) => signInAs(ctx, { motDePasse: 'faux', visiteur: stranger(String(n)) })),
      ...atOnce(4, () => updateCredentials(ctx, active, body, visiteur)),
      ...atOnce(4, () => endOtherSessions(ctx, active)),
      ...atOnce(4, () => proven(ctx, 'recuperation')),
      ...atOnce(4, async () => {
        const jeton = (await link('reinitialisation')).token;
        return openReset(ctx, { espace: 'ordre', jeton }, visiteur);
      }),
      ...atOnce(4, async () => {
        const jeton = (await link('changement-adresse')).token;
        return confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur);
      }),
      ...refs.map((ref, n) => finish(ctx, ref, `recupere${n}@x.example`)),
    ];
    const results = await outcomes(works);
    expect(results).toHaveLength(46);
    expect(await ctx.db('comptes')).toHaveLength(1);
    expect((await ctx.db('comptes').first())?.email).not.toBe(testEmail);
  });

  it('freezes it in the middle of everything: nothing waits crosswise, and nobody is in', async () => {
    const { id: compteId } = await insertCompte(ctx, await insertProfessionnel(ctx));
    const active = await signInAs(ctx);
    const change = { motDePasseActuel: testPassword, email: 'demande@x.example' };
    await updateCredentials(ctx, active, change, visiteur);
    const [annulation = ''] = await tokensTo(ctx, 'adresse/annulation');
    const jeton = await lastToken(ctx, 'changement-adresse');
    const [first, second] = [await freezeToken(ctx, compteId), await freezeToken(ctx, compteId)];
    const works = [
      ...atOnce(8, (n) => signInAs(ctx, { visiteur: stranger(String(n)) })),
      ...atOnce(8, (n) => signInAs(ctx, { motDePasse: 'faux', visiteur: stranger(String(n)) })),
      ...atOnce(4, () => updateCredentials(ctx, active, change, visiteur)),
      ...atOnce(2, () => confirmAddress(ctx, { espace: 'ordre', jeton }, visiteur)),
      ...atOnce(2, () =>
        cancelAddressChange(ctx, { espace: 'ordre', jeton: annulation }, visiteur),
      ),
      ...atOnce(4, () => applyDueAddresses(ctx)),
      ...[first, second, first].map((gel) =>
        freezeCompte(ctx, { espace: 'ordre', jeton: gel }, visiteur),
      ),
      ...atOnce(2, () => cancelPendingAddress(ctx, active, visiteur)),
    ];
    expect(await outcomes(works)).toHaveLength(33);
    const compte = await ctx.db('comptes').first();
    expect(compte).toMatchObject({ statut: 'gele', adresse_suivante_le: null });
    expect(await ctx.db('connexions').whereNull('finie_le')).toEqual([]);
  });
});
