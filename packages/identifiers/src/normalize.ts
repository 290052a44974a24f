/** Every white space (no-break ones included), zero-width characters, dots and hyphens. */
const SEPARATORS = /[\s\u200B-\u200D\u2060\uFEFF.-]/g;

/**
 * Brings a number typed or pasted by a person to its stored form: separators dropped, upper case.
 * No compatibility folding (NFKC): `①` or a full-width digit is a wrong character, not a digit.
 * Idempotent and linear.
 *
 * Source: `about.contract.normalize` of `testing/vectors-public.json`.
 */
export function normalize(typed: string): string {
  return typed.replace(SEPARATORS, '').toUpperCase();
}
