export { checkAdeli, formatAdeli, parseAdeli } from './adeli.ts';
export { checkAm, formatAm, parseAm } from './am.ts';
export type { CheckCode, CheckResult, Parsed } from './check-result.ts';
export { checkFiness, formatFiness, parseFiness, type FinessOptions } from './finess.ts';
export { checkIban, formatIban, maskIban, parseIban } from './iban.ts';
export { luhnKey, passesLuhn } from './luhn.ts';
export {
  checkNir,
  formatNir,
  maskNir,
  nirKey,
  parseNir,
  type NirOptions,
  type ParsedNir,
} from './nir.ts';
export { normalize } from './normalize.ts';
export {
  recognize,
  type Candidate,
  type HintCode,
  type NumberKind,
  type Recognition,
} from './recognize.ts';
export { checkRpps, formatRpps, parseRpps } from './rpps.ts';
export { checkText, hintText, KIND_NAMES, WHERE_TO_FIND, type IdentifierKind } from './texts.fr.ts';
