import type { Context } from '../context.ts';

/** Keyed hash of a link's token: what is stored, and looked up. */
export function linkFingerprint(ctx: Context, token: string): string {
  return ctx.vault.fingerprint('lien', token);
}

/** Bound to the link, so that the address of one cannot be moved to another. */
export function chargePurpose(lienId: string): string {
  return `lien-charge:${lienId}`;
}
