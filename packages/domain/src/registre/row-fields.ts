import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { importTexts } from './texts.fr.ts';

const MOST_CHARACTERS = 500;
/** What no directory holds: control characters, and those that turn text around. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
/** A line break is legitimate within quotes; it becomes a space. */
const LINE_BREAKS = /\s*[\r\n]+\s*/g;

export type FieldResult<T> = { readonly value: T } | { readonly reason: string };

/** Nearly every value: printable Latin without combining marks needs no cleaning. */
const CLEAN = /^(?:[!-~\u00a1-\u024f](?:[ -~\u00a1-\u024f]{0,198}[!-~\u00a1-\u024f])?)?$/;

/** One value as read: line breaks as spaces, trimmed, NFC. */
export function cleanField(raw: string): FieldResult<string> {
  if (CLEAN.test(raw)) return { value: raw };
  const value = raw.replace(LINE_BREAKS, ' ').trim().normalize('NFC');
  if (value.length > MOST_CHARACTERS) return { reason: importTexts.tropLong };
  return CONTROL.test(value) ? { reason: importTexts.caracteres } : { value };
}

/** `Cardiologie| |Pédiatrie` → its labels, without the empty ones. */
export function splitLabels(value: string): string[] {
  if (!value.includes('|')) return value === '' ? [] : [value];
  return value
    .split('|')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

const DAY = /^\d{2}\/\d{2}\/\d{4}$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `17/06/1980` → `1980-06-17`, when that day exists and is not after `today` (`AAAA-MM-JJ`). */
export function parseDay(value: string, today: string): FieldResult<string> {
  if (!DAY.test(value)) return { reason: importTexts.date };
  const day = value.slice(0, 2);
  const month = value.slice(3, 5);
  const year = value.slice(6);
  const exists = day >= '01' && Number(day) <= daysOf(Number(year), Number(month));
  if (!exists || year < '1900') return { reason: importTexts.date };
  const iso = `${year}-${month}-${day}`;
  return iso > today ? { reason: importTexts.dateFuture } : { value: iso };
}

/** Days of a month of the Gregorian calendar; none when there is no such month (1 to 12). */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** National prefixes of overseas mobiles, which libraries take for mainland ones: 0690 is in Guadeloupe. */
const OVERSEAS: readonly (readonly [national: RegExp, country: string])[] = [
  [/^069[01]/, '+590'],
  [/^0694/, '+594'],
  [/^069[67]/, '+596'],
  [/^069[23]/, '+262'],
];

/** Mobiles of +33 and of the overseas codes; elsewhere any possible number. */
const FRENCH_MOBILE = /^\+(?:33[67]|590690|590691|594694|59669[67]|26269[23]|262639)/;
const FRENCH_CODE = /^\+(?:33|590|594|596|262)/;

/** A mobile number as people write it → E.164. National numbers are French. */
export function parseMobile(typed: string): FieldResult<string> {
  const number = parseTelephone(typed);
  if (number === null) return { reason: importTexts.mobile };
  const isMobile = !FRENCH_CODE.test(number) || FRENCH_MOBILE.test(number);
  return isMobile ? { value: number } : { reason: importTexts.mobile };
}

/** A mainland mobile as most of a registre has it, less its separators. */
const NATIONAL_MOBILE = /^0[67]\d{8}$/;
const SEPARATORS = /[\s.\-\u00a0\u202f]/g;

/** Any telephone number as people write it → E.164, or null. */
export function parseTelephone(typed: string): string | null {
  const digits = NATIONAL_MOBILE.test(typed) ? typed : typed.replace(SEPARATORS, '');
  if (digits.startsWith('069') && digits.length === 10) {
    const overseas = OVERSEAS.find(([national]) => national.test(digits));
    if (overseas) return `${overseas[1]}${digits.slice(1)}`;
  }
  // Without the cost of the library.
  if (NATIONAL_MOBILE.test(digits)) return `+33${digits.slice(1)}`;
  const number = parsePhoneNumberFromString(typed, 'FR');
  return number?.isValid() === true ? number.number : null;
}

/** Same rule as the forms (`contracts/fields`): at most 254 characters, one `@`, a dotted domain. */
const EMAIL = /^[^\s@"<>(),:;[\]\\]{1,64}@[^\s@"<>(),:;[\]\\]+\.[^\s@"<>(),:;[\]\\.]{2,}$/u;

export function parseEmail(value: string): FieldResult<string> {
  return value.length <= 254 && EMAIL.test(value) ? { value } : { reason: importTexts.email };
}
