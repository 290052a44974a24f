import { randomInt } from 'node:crypto';
import { CODE_CONFIDENTIEL_ALPHABET, CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import type { Context } from '../context.ts';

/** 10 characters of 32: 50 bits, from a CSPRNG. */
export function newSecret(): string {
  return Array.from({ length: CODE_CONFIDENTIEL_LENGTH }, () =>
    CODE_CONFIDENTIEL_ALPHABET.charAt(randomInt(CODE_CONFIDENTIEL_ALPHABET.length)),
  ).join('');
}

/** Keyed hash of a code, bound to its row: the code of one person opens nothing for another. */
export function secretFingerprint(ctx: Context, codeId: string, secret: string): string {
  return ctx.vault.fingerprint('code-confidentiel', `${codeId}:${secret}`);
}

export function secretMatches(
  ctx: Context,
  codeId: string,
  secret: string,
  stored: string,
): boolean {
  return ctx.vault.matches('code-confidentiel', `${codeId}:${secret}`, stored);
}
