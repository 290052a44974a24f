import {
  ACCEPTED,
  DIGITS,
  formFault,
  refused,
  type CheckResult,
  type Parsed,
} from './check-result.ts';
import { group } from './group.ts';
import { passesLuhn } from './luhn.ts';
import { normalize } from './normalize.ts';

/**
 * Checks a normalised RPPS number: 11 digits, the last one a Luhn key. The number carries no
 * meaning (« non significatif »), so nothing else can be checked; many numbers printed as examples
 * in public documents fail the key.
 *
 * Source: industriels.esante.gouv.fr, FAQ; key verified on real and ANS test numbers.
 */
export function checkRpps(value: string): CheckResult {
  const fault = formFault(value, { charset: DIGITS, lengths: [11] });
  if (fault) return fault;
  return passesLuhn(value) ? ACCEPTED : refused('KEY');
}

/** Reads an RPPS number as people type it: « 10 100 004 521 », « 10100004521 ». Never throws. */
export function parseRpps(typed: string): Parsed {
  const value = normalize(typed);
  return { value, ...checkRpps(value) };
}

/** « 10 100 004 521 », with no-break spaces. */
export function formatRpps(value: string): string {
  return group(value, [2, 3, 3, 3]);
}
