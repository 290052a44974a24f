const MAX_DEPTH = 8;

/** True when every text in `value` can be stored as it is, and nothing is nested beyond our needs. */
export function isWholesome(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  return Object.entries(value).every(
    ([key, item]) => isStorable(key) && isWholesome(item, depth + 1),
  );
}

/** PostgreSQL holds no NUL, and a lone surrogate would be stored as another character. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Cs}/u.test(text);
}
