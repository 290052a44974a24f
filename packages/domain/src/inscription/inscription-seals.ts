import type { EspaceId } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';

const purposeOf = (id: string): string => `inscription-email:${id}`;

/** The address typed, as it is kept until it is proved. Bound to its row. */
export function sealEmail(ctx: Context, id: string, email: string): string {
  return ctx.vault.seal(purposeOf(id), email);
}

export function openEmail(
  ctx: Context,
  { id, email_chiffre }: Pick<InscriptionRow, 'id' | 'email_chiffre'>,
): string {
  return ctx.vault.open(purposeOf(id), email_chiffre);
}

/** Keyed hash by which an inscription is found by its address. */
export function emailFingerprint(ctx: Context, espace: EspaceId, email: string): string {
  return ctx.vault.fingerprint('inscription-email', `${espace}|${normaliseEmail(email)}`);
}
