import { withLuhnKey } from './structures.ts';

/** A fictional physician of the registre that the real stack imports. */
export interface Physician {
  readonly rpps: string;
  /** `JJ/MM/AAAA` */
  readonly dateNaissance: string;
  readonly prenom: string;
  readonly nom: string;
  /** E.164, or null. */
  readonly mobile: string | null;
  readonly email: string | null;
  readonly nir: string;
  readonly iban: string;
}

/** What a physician of that rank can receive a code by, in turn. */
export type Reach = 'mobile-and-email' | 'mobile' | 'email' | 'nothing';
export const reaches: readonly Reach[] = ['mobile-and-email', 'mobile', 'email', 'nothing'];

const surnames = ['Abélard', 'Bonnefoy', 'Castelnau', 'Dubreuil', 'Etcheverry', 'Fontenelle'];
const names = ['Camille', 'Dominique', 'Claude', 'Maxence', 'Éléonore', 'Noé'];

/** The same rank is always the same physician, so that tests need not read the imported file. */
export function physicianOf(rank: number): Physician {
  const reach = reaches[rank % reaches.length];
  // Beyond the demo's own people.
  const digits = String(rank + 20_000).padStart(5, '0');
  const month = String((rank % 12) + 1).padStart(2, '0');
  const year = 1950 + (rank % 45);
  return {
    rpps: withLuhnKey(`99700${digits}`),
    dateNaissance: `${String((rank % 28) + 1).padStart(2, '0')}/${month}/${year}`,
    prenom: names[rank % names.length] ?? '',
    nom: `${surnames[rank % surnames.length] ?? ''}-${letters(rank)}`,
    mobile: reach?.startsWith('mobile') ? `+3367${String(1_000_000 + rank)}` : null,
    email: reach?.endsWith('email') ? `medecin.${digits}@cn.medecin.example` : null,
    nir: withNirKey(
      `1${String(year).slice(2)}${month}75056${String((rank % 999) + 1).padStart(3, '0')}`,
    ),
    iban: frenchIban(digits),
  };
}

/** A rank in letters: names hold no digit. */
export function letters(rank: number): string {
  const text = String(rank).replaceAll(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function withNirKey(nir13: string): string {
  return `${nir13}${String(97 - (Number(nir13) % 97)).padStart(2, '0')}`;
}

/** Bank 20041, branch 01005, a made-up account; both keys right. */
export function frenchIban(digits: string): string {
  const bban = `2004101005900000${digits}`;
  const rib = 97n - ((BigInt(bban) * 100n) % 97n);
  const account = `${bban}${String(rib).padStart(2, '0')}`;
  const check = 98n - (BigInt(`${account}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${account}`;
}
