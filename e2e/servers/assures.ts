import type { Card } from '@eps/psc';
import { frenchIban, letters, withNirKey } from './physicians.ts';
import { withLuhnKey } from './structures.ts';

/** A fictional professional or structure of `assurance-maladie`, in the registre that the real stack imports. */
export interface Assure {
  /** N° AM or FINESS of each place, the main one first. */
  readonly numeros: readonly string[];
  /** Null for a structure. */
  readonly rpps: string | null;
  readonly prenom: string;
  /** Or the name of the structure. */
  readonly nom: string;
  /** On file; two of `partage` have the same. */
  readonly email: string;
  /** Both empty where no key proves anything. */
  readonly nir: string;
  readonly iban: string;
  readonly adresse: readonly [rue: string, codePostal: string, ville: string];
  /** Its password on the former portal. */
  readonly provisoire: string | null;
}

/** How somebody of that rank gets an account, in turn; those of `carte` also have one of the stand-in’s cards. */
export type Voie = 'cle' | 'trois-lieux' | 'structure' | 'partage' | 'carte';
export const voies: readonly Voie[] = ['cle', 'trois-lieux', 'structure', 'partage', 'carte'];

/** The same rank is always the same one, so that tests need not read the imported file. */
export function assureOf(rank: number): Assure {
  const voie = voies[rank % voies.length];
  const digits = String(rank).padStart(5, '0');
  const isStructure = voie === 'structure';
  const hasKey = voie !== 'partage' && !isStructure;
  // Neighbours of that kind share their practice.
  const cabinet = String(Math.floor(rank / voies.length / 2)).padStart(5, '0');
  return {
    numeros: (voie === 'trois-lieux' ? ['941', '942', '943'] : ['941']).map((prefix) =>
      withLuhnKey(isStructure ? `940${digits}` : `${prefix}${digits}`),
    ),
    rpps: isStructure ? null : withLuhnKey(`99800${digits}`),
    prenom: isStructure ? '' : 'Camille',
    nom: isStructure
      ? `PHARMACIE DU TEST ${letters(rank).toUpperCase()}`
      : `Essartier-${letters(rank)}`,
    email:
      voie === 'partage'
        ? `accueil.${cabinet}@cabinet.example`
        : `assure.${digits}@cabinet.example`,
    nir: hasKey ? withNirKey(nir13Of(rank)) : '',
    iban: hasKey ? frenchIban(digits) : '',
    adresse: [`${rank + 1} rue de l’Essai`, '94000', 'CRETEIL'],
    provisoire: voie === 'partage' ? `ESSAY${lettersOf(digits)}` : null,
  };
}

/** Born in Créteil, somebody for each rank. */
function nir13Of(rank: number): string {
  const year = String(50 + (Math.floor(rank / 999) % 40));
  return `2${year}0194028${String((rank % 999) + 1).padStart(3, '0')}`;
}

/** Digits in letters that the codes confidentiels have too. */
function lettersOf(digits: string): string {
  return digits.replaceAll(/\d/gu, (digit) => 'BCDFGHJKLM'.charAt(Number(digit)));
}

/** Who acts for somebody of the registre, and is in none: a name and an address. */
export function delegueOf({ numeros }: Pick<Assure, 'numeros'>) {
  const [numero = ''] = numeros;
  return { prenom: 'Nadia', nom: 'Benali', email: `secretariat.${numero}@cabinet.example` };
}

/** As many as tests may use: the chooser shows them all. */
const CARDS = 40;

/** The cards of the first ones of `carte`. */
export function testCards(): Card[] {
  return Array.from({ length: CARDS }, (_, turn) => {
    const rank = turn * voies.length + voies.indexOf('carte');
    const { rpps, prenom, nom } = assureOf(rank);
    return {
      id: `essai-${rank}`,
      subjectNameId: `8${rpps}`,
      rpps: rpps ?? '',
      prenom,
      nom: nom.toUpperCase(),
      civilite: 'MME',
      civiliteExercice: 'DR',
      codeProfession: '10',
      codeSavoirFaire: 'SM54',
      autorite: 'CNOM/CNOM/CNOM',
      places: [],
    };
  });
}
