import { recognize, type NumberKind } from '@eps/identifiers';
import type { LieuExerciceRow } from '../db/tables.ts';

/**
 * A number as the registre keeps it, from what a person types: without separators, in upper case,
 * without the type digit of a card. What has the form of no number is only cleaned: whoever signs in
 * is not told what a number looks like (`contracts/fields/tiers.ts` tells who creates an account).
 */
export function normaliseNumero(typed: string): string {
  const { value, candidates } = recognize(typed);
  return candidates[0]?.value ?? value;
}

/**
 * « 75 001 234 6 », with no-break spaces, as the kind of number that it is most likely.
 * @param kind the one it is known to be: FINESS and AM have the same form, and are not printed alike
 */
export function formatNumero(numero: string, kind?: NumberKind): string {
  const { candidates } = recognize(numero);
  const known = candidates.find((candidate) => candidate.kind === kind) ?? candidates[0];
  return known?.display ?? numero;
}

/** What the number of a place is, where cards are known: of a liberal one, a N° AM; of any other, a FINESS. */
export function numeroKindOf({ categorie }: Pick<LieuExerciceRow, 'categorie'>): 'AM' | 'FINESS' {
  return categorie === 'liberal' ? 'AM' : 'FINESS';
}
