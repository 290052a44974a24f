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
 * Checks a normalised ADELI number: 9 digits, département (2), profession (2), order (4) and Luhn
 * key. The register is closing (nurses left it for RPPS in 2021, most others in 2024), but cards
 * and old extracts still show these numbers.
 *
 * Source: identifiers-and-referentials.md §2; key verified on 9 real numbers. The form of Corsican
 * numbers is not established: letters are refused.
 */
export function checkAdeli(value: string): CheckResult {
  const fault = formFault(value, { charset: DIGITS, lengths: [9] });
  if (fault) return fault;
  if (value.startsWith('00')) return refused('PREFIX');
  return passesLuhn(value) ? ACCEPTED : refused('KEY');
}

/** Reads an ADELI number as people type it. Never throws. */
export function parseAdeli(typed: string): Parsed {
  const value = normalize(typed);
  return { value, ...checkAdeli(value) };
}

/** « 01 26 0063 1 » (département, profession, order, key), with no-break spaces. */
export function formatAdeli(value: string): string {
  return group(value, [2, 2, 4, 1]);
}
