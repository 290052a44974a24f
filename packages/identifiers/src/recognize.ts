import { checkAdeli, formatAdeli } from './adeli.ts';
import { checkAm, formatAm } from './am.ts';
import { ACCEPTED, formFault, refused, DIGITS, type CheckResult } from './check-result.ts';
import { checkFiness, formatFiness, type FinessOptions } from './finess.ts';
import { group } from './group.ts';
import { passesLuhn } from './luhn.ts';
import { checkNir } from './nir.ts';
import { normalize } from './normalize.ts';
import { checkRpps, formatRpps } from './rpps.ts';

export type NumberKind = 'RPPS' | 'FINESS' | 'AM' | 'ADELI' | 'SIREN';

/** One kind of number that what was typed has the form of. */
export interface Candidate extends CheckResult {
  readonly kind: NumberKind;
  /** Normalised, without the type digit of a card. */
  readonly value: string;
  readonly display: string;
  /** A card shows a type digit before the number: 8 RPPS, 0 ADELI, 3 FINESS. */
  readonly fromCard: boolean;
}

/** What to tell the person; the sentences are in `texts.fr.ts`. */
export type HintCode =
  | 'CARD_DIGIT'
  | 'SHARED_FORM'
  | 'AM_KEY'
  | 'WRONG_KEY'
  | 'LETTER_FOR_DIGIT'
  | 'UNEXPECTED_CHARACTERS'
  | 'LOST_ZERO'
  | 'PHONE'
  | 'SIRET'
  | 'NIR'
  | 'NO_SUCH_LENGTH';

export interface Recognition {
  /** What was typed, normalised. */
  readonly value: string;
  /** Accepted kinds first, without a doubt before with one. Empty: the form fits none. */
  readonly candidates: readonly Candidate[];
  /** Most useful first. */
  readonly hints: readonly HintCode[];
}

function checkSiren(value: string): CheckResult {
  const fault = formFault(value, { charset: DIGITS, lengths: [9] });
  return fault ?? (passesLuhn(value) ? ACCEPTED : refused('KEY'));
}

interface Kind {
  readonly kind: NumberKind;
  readonly check: (value: string, options: FinessOptions) => CheckResult;
  readonly format: (value: string) => string;
  /** Type digit of the « identification nationale PP » (interop.esante.gouv.fr, psc-rass-loader). */
  readonly cardDigit?: string;
}

const KINDS: readonly Kind[] = [
  { kind: 'RPPS', check: checkRpps, format: formatRpps, cardDigit: '8' },
  { kind: 'FINESS', check: checkFiness, format: formatFiness, cardDigit: '3' },
  { kind: 'AM', check: checkAm, format: formatAm },
  { kind: 'ADELI', check: checkAdeli, format: formatAdeli, cardDigit: '0' },
  { kind: 'SIREN', check: checkSiren, format: (value) => group(value, [3, 3, 3]) },
];

/** A wrong key still has the form of its kind; any other fault excludes it. */
const hasForm = ({ code }: CheckResult): boolean => code === 'OK' || code === 'KEY';

/** 0 certain, 1 doubtful, 2 refused. */
const doubt = ({ code, accepted }: CheckResult): number =>
  Number(code !== 'OK') + Number(!accepted);

function findCandidates(value: string, options: FinessOptions): Candidate[] {
  const found: Candidate[] = [];
  for (const { kind, check, format, cardDigit } of KINDS) {
    const asTyped = check(value, options);
    if (hasForm(asTyped)) {
      found.push({ kind, value, display: format(value), fromCard: false, ...asTyped });
    }
    if (cardDigit === undefined || !value.startsWith(cardDigit)) continue;
    const bare = value.slice(cardDigit.length);
    const onCard = check(bare, options);
    if (hasForm(onCard)) {
      found.push({ kind, value: bare, display: format(bare), fromCard: true, ...onCard });
    }
  }
  return found.sort((a, b) => doubt(a) - doubt(b));
}

/** Why nothing fits, for a value that is no identifier of a professional. */
function explainNone(value: string): HintCode[] {
  if (value === '') return [];
  if (!/^(?:\d|2[AB])\d*$/.test(value)) {
    return [/^[\dOIL]+$/.test(value) ? 'LETTER_FOR_DIGIT' : 'UNEXPECTED_CHARACTERS'];
  }
  if (value.length === 9 || value.length === 11) return ['WRONG_KEY'];
  if (!DIGITS.test(value) || !passesLuhn(value)) return ['NO_SUCH_LENGTH'];
  if (value.length === 14) return ['SIRET'];
  return value.length === 8 ? ['LOST_ZERO', 'NO_SUCH_LENGTH'] : ['NO_SUCH_LENGTH'];
}

function hintsFor(value: string, candidates: readonly Candidate[]): HintCode[] {
  if (checkNir(value, { keyOptional: true }).accepted) return ['NIR'];
  const [best] = candidates;
  if (best === undefined) return explainNone(value);
  if (best.code === 'OK') {
    const exact = candidates.filter(({ code }) => code === 'OK');
    return [
      ...(best.fromCard ? (['CARD_DIGIT'] as const) : []),
      ...(exact.length > 1 ? (['SHARED_FORM'] as const) : []),
    ];
  }
  if (/^0[1-9]\d{8}$/.test(value)) return ['PHONE', 'WRONG_KEY'];
  return best.kind === 'AM' ? ['AM_KEY'] : ['WRONG_KEY'];
}

/**
 * The number copilot: the kinds of identifier that a typed or pasted text can be, each with its key
 * checked, and what to tell the person. FINESS, AM, ADELI and SIREN share form and key, so several
 * may fit; only a register tells them apart, and nothing here asks one.
 *
 * Pure, linear, never throws.
 */
export function recognize(typed: string, options: FinessOptions = {}): Recognition {
  const value = normalize(typed);
  const candidates = findCandidates(value, options);
  return { value, candidates, hints: hintsFor(value, candidates) };
}
