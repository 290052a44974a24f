import { randomInt } from 'node:crypto';
import type { Context } from '../context.ts';

/**
 * Capitals and digits that stay apart when slanted and crossed by a line: neither U beside V, nor 9,
 * read as g.
 */
const ALPHABET = 'ACDEFHJKLMNPRTVWXY347';
const LENGTH = 5;

/** What an image shows: one in four million, for an answer that may be tried once. */
export function newCaptchaText(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

/** As typed, without what people add: spaces, lower case. */
export function normaliseCaptchaText(typed: string): string {
  return typed.replace(/\s/gu, '').toUpperCase();
}

/** Keyed hash of what the image shows, bound to its captcha. */
export function captchaFingerprint(ctx: Context, id: string, text: string): string {
  return ctx.vault.fingerprint('captcha', `${id}:${text}`);
}

export function captchaMatches(ctx: Context, id: string, typed: string, stored: string): boolean {
  return ctx.vault.matches('captcha', `${id}:${normaliseCaptchaText(typed)}`, stored);
}
