/**
 * Beyond this many UTF-16 units a password is not looked at. Far above any policy’s maximum even
 * when each accent is written as a character of its own (NFD), it bounds the work that a hostile
 * text can cause.
 */
const READ_UNITS = 1024;

/** The one spelling under which passwords are measured and compared: NFC, bounded. */
export function canonical(password: string): string {
  return password.slice(0, READ_UNITS).normalize('NFC');
}

/**
 * Length of a password in code points after NFC: an emoji or « é » counts for one, whichever way
 * the keyboard composes it (NIST SP 800-63B §5.1.1.2). Counts no further than 1024.
 */
export function passwordLength(password: string): number {
  return Array.from(canonical(password)).length;
}

/** The first `count` code points, never half of one. */
export function firstCodePoints(text: string, count: number): string {
  return Array.from(text).slice(0, count).join('');
}

/** Lower case without accents nor ligatures: « Œdème » → « oedeme ». */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '+': 't',
};

/**
 * A folded text with its look-alike signs turned back into letters, once for each reading of
 * « 1 », « ! » and « | », which stand for i as for l.
 */
export function readLeet(folded: string): readonly string[] {
  const letters = folded.replace(/[034578@$€+]/g, (sign) => LEET[sign] ?? sign);
  return [letters.replace(/[1!|]/g, 'i'), letters.replace(/[1!|]/g, 'l')];
}
