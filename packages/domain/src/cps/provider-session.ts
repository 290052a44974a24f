import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import type { CardProof } from './card-proof.ts';

const purposeOf = (connexionId: string): string => `connexion-cps:${connexionId}`;

/** How the provider's session is kept: its names as keyed hashes, bound to the issuer. */
export const providerSeals = {
  sub: (ctx: Context, issuer: string, sub: string): string =>
    ctx.vault.fingerprint('cps-sub', JSON.stringify([issuer, sub])),
  sid: (ctx: Context, issuer: string, sid: string): string =>
    ctx.vault.fingerprint('cps-sid', JSON.stringify([issuer, sid])),
  jti: (ctx: Context, issuer: string, jti: string): string =>
    ctx.vault.fingerprint('cps-jti', JSON.stringify([issuer, jti])),
};

/** Notes which session of the provider stands behind one of ours, so that either may end the other. */
export async function keepProviderSession(
  ctx: Context,
  trx: Transaction,
  connexionId: string,
  { identity: { issuer }, sub, sid, idToken }: CardProof,
): Promise<void> {
  await trx('connexions_cps')
    .insert({
      connexion_id: connexionId,
      emetteur: issuer,
      sub_empreinte: providerSeals.sub(ctx, issuer, sub),
      sid_empreinte: sid === null ? null : providerSeals.sid(ctx, issuer, sid),
      jeton_identite_chiffre: ctx.vault.seal(purposeOf(connexionId), idToken),
    })
    .onConflict('connexion_id')
    .merge();
}

/** The ID token of the card that opened or confirmed a session: to sign out of its provider too. */
export async function readProviderToken(
  ctx: Context,
  connexionId: string,
  db: Queryable = ctx.db,
): Promise<string | null> {
  const row = await db('connexions_cps')
    .where({ connexion_id: connexionId })
    .first('jeton_identite_chiffre');
  return row ? ctx.vault.open(purposeOf(connexionId), row.jeton_identite_chiffre) : null;
}
