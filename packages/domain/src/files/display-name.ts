/** Controls, bidi marks, separators of lines: what would make a name read as another. */
const DECEPTIVE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
const LONGEST = 120;

/**
 * A file's name as it is shown, from what a browser says: without its path nor what is not seen, never
 * empty, never too long to be read. It is text and nothing else: no file bears it.
 */
export function displayName(typed: string): string {
  const last = typed.split(/[/\\]/).at(-1) ?? '';
  const name = last.normalize('NFC').replace(DECEPTIVE, '').trim();
  if (name.replace(/\./g, '') === '') return 'document';
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const extension = /\.[a-z\d]{1,5}$/i.exec(name)?.[0] ?? '';
  return `${letters.slice(0, LONGEST - extension.length - 1).join('')}…${extension}`;
}
