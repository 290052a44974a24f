/** A fictional structure of `tiers`, in the registre that the real stack imports. */
export interface Structure {
  /** N° tiers: a FINESS with a right key. */
  readonly numero: string;
  readonly nom: string;
  /** On file: where a code goes that has no postal address to go to. */
  readonly email: string | null;
  readonly adresse: readonly [rue: string, codePostal: string, ville: string] | null;
  readonly conventionne: boolean;
  /** Its password on the former portal. */
  readonly provisoire: string | null;
}

/** How a structure of that rank gets its code confidentiel, in turn. */
export type Claim = 'letter' | 'email' | 'nothing' | 'no-convention' | 'legacy';
export const claims: readonly Claim[] = ['letter', 'email', 'nothing', 'no-convention', 'legacy'];

/** The same rank is always the same structure, so that tests need not read the imported file. */
export function structureOf(rank: number): Structure {
  const claim = claims[rank % claims.length];
  const digits = String(rank).padStart(5, '0');
  const isReachable = claim !== 'nothing';
  return {
    numero: withLuhnKey(`751${digits}`),
    nom: `PHARMACIE D’ESSAI ${inLetters(digits)}`,
    email: isReachable ? `pharmacie.${digits}@officine.example` : null,
    adresse:
      isReachable && claim !== 'email' ? [`${rank + 1} rue d’Essai`, '75011', 'PARIS'] : null,
    conventionne: claim !== 'no-convention',
    provisoire: claim === 'legacy' ? `ESSAY${inLetters(digits)}` : null,
  };
}

/** Digits in letters that the codes confidentiels have too. */
function inLetters(digits: string): string {
  return digits.replaceAll(/\d/gu, (digit) => 'BCDFGHJKLM'.charAt(Number(digit)));
}

export function withLuhnKey(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
