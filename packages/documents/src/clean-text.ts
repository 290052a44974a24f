/** Beyond it a value is cut: no field of ours holds as much, and a page has an end. */
const LONGEST = 2000;

/**
 * A value as it may be printed: on one line, without what only steers a display (control characters,
 * bidirectional marks, zero widths), which would let a value show as another; composed accents;
 * narrow spaces as no-break ones, for the font has no others.
 */
export function cleanText(value: string, longest = LONGEST): string {
  const clean = value
    // More than enough to be cut below, and little enough to be quick.
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\u2007\u2008-\u200a\u202f\u205f]/gu, '\u00a0')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, (spaces) => (/^\u00a0+$/u.test(spaces) ? '\u00a0' : ' '))
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const letters = Array.from(clean.slice(0, longest + 1));
  return clean.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : clean;
}
