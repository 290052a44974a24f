import { ACCEPTED, formFault, refused, type CheckResult, type Parsed } from './check-result.ts';
import { group } from './group.ts';
import { passesLuhn } from './luhn.ts';
import { normalize } from './normalize.ts';

/** `typeNumeroFiness` of the ANS schema cs1400101.xsd: a letter in the second place only. */
const CHARSET = /^\d[\dA-Z]?\d*$/;

/** Départements 01–19, 21–95, 2A, 2B, and 97, 98 overseas. */
const PREFIX = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-57-8])/;

/** Structures of the GIE SESAM-Vitale test cards. */
const TEST_PREFIX = '99';

export interface FinessOptions {
  /** Takes the 99… numbers of test cards; never in production. */
  readonly allowTestSeries?: boolean;
}

/**
 * Checks a normalised FINESS number, of a legal entity (EJ) or of a site (ET) alike: 9 characters,
 * Luhn with A counted as 1 and B as 2.
 *
 * The rule of the key is written nowhere: it was derived from 10,817 numbers of DREES SAE 2022, 103
 * of them Corsican, without a failure. The first two characters are not always the département code
 * of the FINESS file, and those of an ET need not be those of its EJ.
 */
export function checkFiness(value: string, options: FinessOptions = {}): CheckResult {
  const fault = formFault(value, { charset: CHARSET, lengths: [9] });
  if (fault) return fault;
  const isTest = options.allowTestSeries === true && value.startsWith(TEST_PREFIX);
  if (!PREFIX.test(value) && !isTest) return refused('PREFIX');
  return passesLuhn(value.replace('A', '1').replace('B', '2')) ? ACCEPTED : refused('KEY');
}

/** Reads a FINESS number as people type it: « 75 001 234 6 », « 2a0000014 ». Never throws. */
export function parseFiness(typed: string, options: FinessOptions = {}): Parsed {
  const value = normalize(typed);
  return { value, ...checkFiness(value, options) };
}

/** « 75 001 234 6 », with no-break spaces. */
export function formatFiness(value: string): string {
  return group(value, [2, 3, 3, 1]);
}
