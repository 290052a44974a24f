import { ACCEPTED, refused, type CheckResult, type Parsed } from './check-result.ts';
import { group } from './group.ts';
import { normalize } from './normalize.ts';

const LENGTH = 27;

/** FR, check digits, bank (5), branch (5), account (11, letters allowed), RIB key (2). */
const FRENCH_FORM = /^FR(\d{2})(\d{5})(\d{5})([\dA-Z]{11})(\d{2})$/;

/** Remainder by 97 of a number of any length, in pieces that a `number` holds exactly. */
function mod97(digits: string): number {
  let remainder = 0;
  for (let start = 0; start < digits.length; start += 12) {
    remainder = Number(`${remainder}${digits.slice(start, start + 12)}`) % 97;
  }
  return remainder;
}

/** ISO 7064 MOD 97-10: the first four characters go last, A counts as 10 … Z as 35. */
function passesMod97(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  return mod97(moved.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)))) === 1;
}

/**
 * Key of a French RIB, two digits (01–97). Letters of the account: A–I and J–R count as 1–9, S–Z
 * as 2–9.
 */
function ribKey(bank: string, branch: string, account: string): string {
  const digits = account.replace(/[A-Z]/g, (letter) => {
    const rank = parseInt(letter, 36) - 10;
    return String(rank < 18 ? (rank % 9) + 1 : rank - 16);
  });
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * mod97(digits);
  return String(97 - (sum % 97)).padStart(2, '0');
}

/**
 * Checks a normalised French IBAN, on both of its keys: that of the IBAN and, inside, that of the
 * RIB. Check digits 00, 01 and 99 satisfy a bare modulo but are never issued.
 *
 * Source: ISO 13616, ISO 7064; « Clé RIB » (fr.wikipedia.org); identifiers-and-referentials.md §5.
 */
export function checkIban(value: string): CheckResult {
  if (value === '') return refused('EMPTY');
  if (!/^[\dA-Z]+$/.test(value)) return refused('CHARSET');
  if (!value.startsWith('FR')) return refused('COUNTRY');
  if (value.length !== LENGTH) return refused('LENGTH');
  const [, check = '', bank = '', branch = '', account = '', key = ''] =
    FRENCH_FORM.exec(value) ?? [];
  if (check === '') return refused('CHARSET');
  if (check < '02' || check > '98') return refused('CHECK_RANGE');
  if (!passesMod97(value)) return refused('KEY');
  return key === ribKey(bank, branch, account) ? ACCEPTED : refused('RIB_KEY');
}

/** Reads a French IBAN as people type it: « FR76 3000 6000 … ». Never throws. */
export function parseIban(typed: string): Parsed {
  const value = normalize(typed);
  return { value, ...checkIban(value) };
}

/** « FR76 3000 6000 0112 3456 7890 189 », with no-break spaces. */
export function formatIban(value: string): string {
  return group(value, [4, 4, 4, 4, 4, 4, 4]);
}

/**
 * « FR•• •••• •••• •••• •••• •••0 189 »: the country and the last four characters, as banks do.
 * Shows nothing of a value that is not a French IBAN.
 */
export function maskIban(value: string): string {
  const shown = checkIban(value).accepted ? value.slice(-4) : '••••';
  return formatIban(`FR${'•'.repeat(LENGTH - 6)}${shown}`);
}
