import {
  ACCEPTED,
  DIGITS,
  doubtful,
  formFault,
  refused,
  type CheckResult,
  type Parsed,
} from './check-result.ts';
import { group } from './group.ts';
import { passesLuhn } from './luhn.ts';
import { normalize } from './normalize.ts';

/**
 * Checks a normalised N° d’Assurance Maladie: 9 digits, département (2), category (1), order (5)
 * and key. It names one liberal activity, so a person may have several, and no open directory
 * holds them.
 *
 * The key is Luhn on the four test cards seen, which is too small a proof to turn a professional
 * away: a wrong one gives `KEY` but stays `accepted`, to be shown as a doubt.
 *
 * Source: industriels.esante.gouv.fr, FAQ; SNDS documentation (categories); GIE SESAM-Vitale test
 * cards (key).
 */
export function checkAm(value: string): CheckResult {
  const fault = formFault(value, { charset: DIGITS, lengths: [9] });
  if (fault) return fault;
  if (value.startsWith('00')) return refused('PREFIX');
  return passesLuhn(value) ? ACCEPTED : doubtful('KEY');
}

/** Reads a N° AM as people type it: « 99 1 08494 8 ». Never throws. */
export function parseAm(typed: string): Parsed {
  const value = normalize(typed);
  return { value, ...checkAm(value) };
}

/** « 99 1 08494 8 » (département, category, order, key) as forms print it, no-break spaces. */
export function formatAm(value: string): string {
  return group(value, [2, 1, 5, 1]);
}
