/** Whether two addresses, as typed, are one. Empty ones are not. */
export function sameAddress(first: string, second: string): boolean {
  const bare = first.trim().toLowerCase();
  return bare !== '' && bare === second.trim().toLowerCase();
}

/** Letters, digits or one sign at a time: what people compare. */
const PIECES = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;

/**
 * The first piece where two addresses part, to point a slip out: « fontaine » instead of « fontaines ».
 *
 * @returns what each has there, empty where it has nothing more; null when they are the same
 */
export function addressDifference(
  first: string,
  second: string,
): { expected: string; typed: string } | null {
  if (sameAddress(first, second)) return null;
  const [wanted, given] = [first, second].map(
    (address) => address.trim().toLowerCase().match(PIECES) ?? [],
  );
  const at = wanted?.findIndex((piece, rank) => piece !== given?.[rank]) ?? -1;
  const rank = at === -1 ? (wanted?.length ?? 0) : at;
  return { expected: wanted?.[rank] ?? '', typed: given?.[rank] ?? '' };
}
