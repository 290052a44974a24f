/** The separators people type between day, month and year. */
const SEPARATOR = /[\s./\-–]/;

/** An ISO date, pasted from a file or filled by a browser. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Pads a day or month closed by a separator: « 1/ » becomes « 01/ ». */
function parts(text: string): { groups: string[]; open: boolean } {
  const groups = [''];
  const room = (): number => (groups.length === 3 ? 4 : 2);
  for (const char of text) {
    const last = groups.length - 1;
    const current = groups[last] ?? '';
    if (/\d/.test(char)) {
      if (current.length < room()) groups[last] = current + char;
      else if (groups.length < 3) groups.push(char);
    } else if (SEPARATOR.test(char) && current !== '' && groups.length < 3) {
      groups[last] = current.padStart(2, '0');
      groups.push('');
    }
  }
  return { groups, open: groups.at(-1) === '' };
}

/**
 * What a date field holds after someone typed in it, as JJ/MM/AAAA: slashes are put in after two digits, « 1.2.75 »
 * and ISO dates are understood. Deleting is left alone, so that one can go back over a slash.
 */
export function dateAfterTyping(before: string, typed: string): string {
  const iso = ISO.exec(typed.trim());
  if (iso !== null) return `${iso[3]}/${iso[2]}/${iso[1]}`;
  if (typed.length < before.length && before.startsWith(typed)) return typed;
  const { groups, open } = parts(typed);
  const text = groups.join('/');
  const full = !open && groups.length < 3 && groups.at(-1)?.length === 2;
  return full ? `${text}/` : text;
}
