const NO_BREAK_SPACE = '\u00A0';

/**
 * Splits a value into display groups, so that it can be read aloud and compared; no-break spaces
 * keep it on one line, and `normalize` removes them again. What exceeds the groups stays together
 * at the end, what is missing is left out: a number being typed can be shown too.
 */
export function group(value: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let start = 0;
  for (const size of sizes) {
    groups.push(value.slice(start, start + size));
    start += size;
  }
  groups.push(value.slice(start));
  return groups.filter((text) => text !== '').join(NO_BREAK_SPACE);
}
