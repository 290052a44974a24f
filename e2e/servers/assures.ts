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

/**
 * How somebody of that rank gets an account, in turn; those of `carte`, `salarie` (a nurse of the demo's health
 * centre) and `centre` (the director of one) also have one of the stand-in’s cards.
 */
export type Voie = 'cle' | 'trois-lieux' | 'structure' | 'partage' | 'carte' | 'salarie' | 'centre';
export const voies: readonly Voie[] = [
  'cle',
  'trois-lieux',
  'structure',
  'partage',
  'carte',
  'salarie',
  'centre',
];

/** The FINESS of the demo's health centre. */
export const demoCentre = '930991013';

/** With what the registre says of it besides. */
export interface RegisteredAssure extends Assure {
  readonly categorie: 'liberal' | 'salarie' | 'pharmacie' | 'centre-de-sante';
  readonly profession: '10' | '21' | '60';
  readonly raisonSociale: string;
}

/** The same rank is always the same one, so that tests need not read the imported file. */
export function assureOf(rank: number): RegisteredAssure {
  const voie = voies[rank % voies.length] ?? 'cle';
  const digits = String(rank).padStart(5, '0');
  const hasKey = voie === 'cle' || voie === 'trois-lieux' || voie === 'carte';
  // Neighbours of that kind share their practice.
  const cabinet = String(Math.floor(rank / voies.length / 2)).padStart(5, '0');
  return {
    ...identityOf(voie, rank),
    numeros: numerosOf(voie, digits),
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

function identityOf(voie: Voie, rank: number) {
  const name = letters(rank);
  if (voie === 'structure') {
    const nom = `PHARMACIE DU TEST ${name.toUpperCase()}`;
    const kind = { categorie: 'pharmacie', profession: '21', raisonSociale: nom } as const;
    return { ...kind, rpps: null, prenom: '', nom };
  }
  const rpps = withLuhnKey(`99800${String(rank).padStart(5, '0')}`);
  const person = { rpps, prenom: 'Camille', nom: `Essartier-${name}`, raisonSociale: '' };
  if (voie === 'salarie') return { ...person, categorie: 'salarie', profession: '60' } as const;
  if (voie !== 'centre') return { ...person, categorie: 'liberal', profession: '10' } as const;
  const raisonSociale = `CENTRE DE SANTÉ DU TEST ${name.toUpperCase()}`;
  return { ...person, categorie: 'centre-de-sante', profession: '10', raisonSociale } as const;
}

function numerosOf(voie: Voie, digits: string): string[] {
  if (voie === 'salarie') return [demoCentre];
  if (voie === 'structure' || voie === 'centre') return [withLuhnKey(`940${digits}`)];
  const prefixes = voie === 'trois-lieux' ? ['941', '942', '943'] : ['941'];
  return prefixes.map((prefix) => withLuhnKey(`${prefix}${digits}`));
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
const CARDS = { carte: 40, salarie: 5, centre: 5 } as const;

/** The cards of the first ones of each kind that has them. */
export function testCards(): Card[] {
  return (['carte', 'salarie', 'centre'] as const).flatMap((voie) =>
    Array.from({ length: CARDS[voie] }, (_, turn) =>
      cardOf(turn * voies.length + voies.indexOf(voie)),
    ),
  );
}

function cardOf(rank: number): Card {
  const { rpps, prenom, nom, profession } = assureOf(rank);
  const isNurse = profession === '60';
  return {
    id: `essai-${rank}`,
    subjectNameId: `8${rpps}`,
    rpps: rpps ?? '',
    prenom,
    nom: nom.toUpperCase(),
    civilite: 'MME',
    civiliteExercice: isNurse ? '' : 'DR',
    codeProfession: isNurse ? '60' : '10',
    codeSavoirFaire: isNurse ? '' : 'SM54',
    autorite: isNurse ? 'CNOI/CNOI/CNOI' : 'CNOM/CNOM/CNOM',
    places: [],
  };
}
