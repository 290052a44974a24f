import { ACCEPTED, formFault, refused, type CheckResult, type Parsed } from './check-result.ts';
import { group } from './group.ts';
import { normalize } from './normalize.ts';

/** Digits, and A or B in the seventh place (Corsica). */
const CHARSET = /^(?:\d{1,6}|\d{6}[\dAB]\d*)$/;

/** 1, 2: NIR; 3, 4, 7, 8: persons awaiting registration (NIA, temporary numbers). */
const SEX_DIGIT = /^[1-478]/;

/** 01–12; 20–42 and 50–99 when the civil status is incomplete or unknown. */
const MONTH = /^...(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)/;

/** 01–99, 2A, 2B. 20 is Corsica before 1976; 91–96 were also Algeria, Morocco and Tunisia. */
const DEPARTMENT = /^.{5}(?:0[1-9]|[1-9]\d|2[AB])/;

/** Overseas (97, 98) the département takes three characters and the commune two. */
const COMMUNE = /^.{5}(?:9[78]\d(?!00)|(?!9[78])..(?!000))/;

const ORDER = /^.{10}(?!000)/;

/** First rule on the 13 characters that the number breaks, in their order. */
const MEANINGS = [
  ['SEX_DIGIT', SEX_DIGIT],
  ['MONTH', MONTH],
  ['DEPARTMENT', DEPARTMENT],
  ['COMMUNE', COMMUNE],
  ['ORDER', ORDER],
] as const;

const WITHOUT_KEY = 13;
const WITH_KEY = 15;

export interface NirOptions {
  /** Takes 13 characters as well; a key that is there is always checked. */
  readonly keyOptional?: boolean;
}

export interface ParsedNir extends Parsed {
  /** The number without its key, on which two NIR are compared; `null` when refused. */
  readonly nir13: string | null;
}

/**
 * Key of a NIR: 97 less the remainder of the number by 97, always two digits (01–97). For the key
 * 2A counts as 19 and 2B as 18.
 *
 * @param nir13 the 13 characters, already checked
 */
export function nirKey(nir13: string): string {
  const number = Number(nir13.replace('2A', '19').replace('2B', '18'));
  return String(97 - (number % 97)).padStart(2, '0');
}

/**
 * Checks a normalised NIR (numéro de sécurité sociale) or NIA: sex, year, month, département,
 * commune, order, and key. The key is compared with the computed one: a bare
 * `(number + key) % 97 === 0` would take the impossible keys 00 and 98.
 *
 * Source: identifiers-and-referentials.md §4; INSEE, répertoire national d’identification.
 */
export function checkNir(value: string, options: NirOptions = {}): CheckResult {
  const lengths = options.keyOptional === true ? [WITHOUT_KEY, WITH_KEY] : [WITH_KEY];
  const fault = formFault(value, { charset: CHARSET, lengths });
  if (fault) return fault;
  for (const [code, pattern] of MEANINGS) {
    if (!pattern.test(value)) return refused(code);
  }
  const key = value.slice(WITHOUT_KEY);
  return key === '' || key === nirKey(value.slice(0, WITHOUT_KEY)) ? ACCEPTED : refused('KEY');
}

/**
 * Reads a NIR as people type it, with or without its key: « 2 69 05 49 588 157 ». Never throws.
 */
export function parseNir(typed: string): ParsedNir {
  const value = normalize(typed);
  const result = checkNir(value, { keyOptional: true });
  return { value, ...result, nir13: result.accepted ? value.slice(0, WITHOUT_KEY) : null };
}

/** « 2 69 05 49 588 157 », followed by the key if it is there; no-break spaces. */
export function formatNir(value: string): string {
  return group(value, [1, 2, 2, 2, 3, 3, 2]);
}

/**
 * « • •• •• •• ••• 157 »: the order number alone, enough for owners to recognise theirs. The key
 * is hidden too, as it narrows down the rest. Shows nothing of a value that is not a NIR.
 */
export function maskNir(value: string): string {
  const shown = checkNir(value, { keyOptional: true }).accepted
    ? value.slice(10, WITHOUT_KEY)
    : '•••';
  return formatNir(`••••••••••${shown}`);
}
