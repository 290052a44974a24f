import type { Context } from '../context.ts';
import type { SecondFacteurRow } from '../db/proof-tables.ts';

const purpose = (compteId: string): string => `second-facteur:${compteId}`;

/** Bound to the account: the secret of one moved to another opens nothing. */
export function sealSecret(ctx: Context, compteId: string, secret: string): string {
  return ctx.vault.seal(purpose(compteId), secret);
}

/** The secret in base32, as it was sealed. */
export function openSecret(
  ctx: Context,
  { compte_id, secret_chiffre }: Pick<SecondFacteurRow, 'compte_id' | 'secret_chiffre'>,
): string {
  return ctx.vault.open(purpose(compte_id), secret_chiffre);
}

/** Keyed hash of a recovery code, bound to its account. */
export function recoveryFingerprint(ctx: Context, compteId: string, code: string): string {
  return ctx.vault.fingerprint('code-secours', `${compteId}:${code}`);
}
