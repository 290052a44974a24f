import type { Context } from '../context.ts';

/** Keyed hash of a code, bound to its row: the code of one journey opens no other (ASVS 6.6.2). */
export function codeFingerprint(ctx: Context, codeId: string, code: string): string {
  return ctx.vault.fingerprint('code', `${codeId}:${code}`);
}

export function codeMatches(ctx: Context, codeId: string, code: string, stored: string): boolean {
  return ctx.vault.matches('code', `${codeId}:${code}`, stored);
}

/** Keyed hash of the number or address that a code was sent to. */
export function destinationFingerprint(ctx: Context, destination: string): string {
  return ctx.vault.fingerprint('code-destination', destination);
}
