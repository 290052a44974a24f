/** Outcome of a check: `OK`, or the first rule that the value breaks. */
export type CheckCode =
  | 'OK'
  | 'EMPTY'
  | 'CHARSET'
  | 'LENGTH'
  | 'ALL_ZERO'
  | 'PREFIX'
  | 'SEX_DIGIT'
  | 'MONTH'
  | 'DEPARTMENT'
  | 'COMMUNE'
  | 'ORDER'
  | 'COUNTRY'
  | 'CHECK_RANGE'
  | 'KEY'
  | 'RIB_KEY';

export interface CheckResult {
  readonly code: CheckCode;
  /**
   * Whether the value may be taken. `accepted` with another code than `OK` is a doubt to show, not
   * a refusal: so far only the key of a N° AM, whose rule rests on too few real numbers.
   */
  readonly accepted: boolean;
}

/** A value read as people type it. */
export interface Parsed extends CheckResult {
  /** Normalised; what is stored, compared and displayed. Meaningful only when `accepted`. */
  readonly value: string;
}

export const ACCEPTED: CheckResult = { code: 'OK', accepted: true };

export const refused = (code: Exclude<CheckCode, 'OK'>): CheckResult => ({ code, accepted: false });

export const doubtful = (code: Exclude<CheckCode, 'OK'>): CheckResult => ({ code, accepted: true });

interface Form {
  /** Characters, each at its place, of a value of any length. */
  readonly charset: RegExp;
  readonly lengths: readonly number[];
}

export const DIGITS = /^\d+$/;

/**
 * The rules common to all numbers, in the order of the vectors' contract: something written, the
 * right characters, the right length, and not zeros only (which satisfy every key).
 *
 * @returns the first fault, or `null`
 */
export function formFault(value: string, { charset, lengths }: Form): CheckResult | null {
  if (value === '') return refused('EMPTY');
  if (!charset.test(value)) return refused('CHARSET');
  if (!lengths.includes(value.length)) return refused('LENGTH');
  if (/^0+$/.test(value)) return refused('ALL_ZERO');
  return null;
}
