/** What a box takes of a text: figures and capitals. */
export function clean(text: string): string {
  return text.replaceAll(/[^\da-z]/gi, '').toUpperCase();
}

/** The text over boxes of these sizes, in order; what is too long is left out. */
export function shared(text: string, groups: readonly number[]): readonly string[] {
  let start = 0;
  return groups.map((size) => {
    start += size;
    return text.slice(start - size, start);
  });
}

/**
 * What a box holds after a key: a full one stays as it is, but for that of one character, where the new one takes the
 * place of the former.
 */
export function typedIn(former: string, text: string, size: number): string {
  if (text.length <= size) return text;
  return size === 1 ? text.replace(former, '').slice(0, 1) : former;
}
