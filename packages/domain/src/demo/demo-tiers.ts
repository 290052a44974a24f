import { luhnKey } from '@eps/identifiers';
import type { Categorie, RegistreColumn } from '../registre/columns.ts';
import { DEMO_PROVISIONAL } from './demo-provisional.ts';

/** A fictional professional or structure paid by the insurer. */
export interface DemoTiers {
  readonly categorie: Categorie;
  /** With a right key, in a series that names nobody. */
  readonly numero: string;
  /** Of a person who practises at two places; empty otherwise. */
  readonly rpps: string;
  /** Empty for a structure. */
  readonly nom: string;
  readonly prenom: string;
  readonly raisonSociale: string;
  readonly profession: string;
  readonly adresse: string;
  readonly codePostal: string;
  readonly ville: string;
  readonly email: string;
  readonly conventionne: boolean;
}

type Reach = 'adresse' | 'adresse+email' | 'email' | 'none';
type Line = readonly [
  categorie: Categorie,
  nom: string,
  profession: string,
  departement: string,
  ville: string,
  reach: Reach,
  convention?: 'non',
];

/**
 * « Prénom NOM » of a person (`liberal`), the name of a structure otherwise. The first eight are the
 * identities that `npm start` prints.
 */
const LINES: readonly Line[] = [
  ['pharmacie', 'PHARMACIE DES TILLEULS', '', '75', 'PARIS', 'adresse+email'],
  ['laboratoire', 'LABORATOIRE DE LA RIVIÈRE CLAIRE', '', '69', 'LYON', 'email'],
  ['transporteur', 'AMBULANCES DU VAL FICTIF', '', '33', 'BORDEAUX', 'none'],
  ['liberal', 'Maëlys NOISETIER', '70', '38', 'GRENOBLE', 'adresse+email', 'non'],
  ['etablissement', 'CLINIQUE DES PEUPLIERS', '', '44', 'NANTES', 'adresse'],
  ['pharmacie', 'PHARMACIE DU PORT AUX AULNES', '', '2A', 'AJACCIO', 'adresse'],
  ['liberal', 'Gaspard AULNE', '60', '59', 'LILLE', 'adresse+email'],
  [
    'centre-de-sante',
    'CENTRE DE SANTÉ PLURIDISCIPLINAIRE ET MUTUALISTE DE L’AGGLOMÉRATION DES TROIS-RIVIÈRES-EN-FORÊT ET DES COMMUNES ASSOCIÉES DU HAUT-VALLON DE LA FICTION',
    '',
    '31',
    'TOULOUSE',
    'adresse+email',
  ],
  ['pharmacie', 'PHARMACIE DU GRAND ORME', '', '13', 'MARSEILLE', 'adresse+email'],
  ['pharmacie', 'PHARMACIE CYPRÈS & SORBIER', '', '83', 'TOULON', 'adresse'],
  ['pharmacie', 'PHARMACIE DE L’ÎLE AUX SAULES', '', '29', 'BREST', 'email'],
  ['pharmacie', 'PHARMACIE CORMIER', '', '37', 'TOURS', 'adresse', 'non'],
  ['laboratoire', 'LABORATOIRE GENÉVRIER', '', '34', 'MONTPELLIER', 'adresse+email'],
  ['laboratoire', 'BIOLOGIE DES ALISIERS', '', '80', 'AMIENS', 'adresse'],
  ['etablissement', 'HÔPITAL LOCAL DU BOIS D’ÉRABLE', '', '67', 'STRASBOURG', 'adresse+email'],
  ['etablissement', 'SOINS DE SUITE LES MÉLÈZES', '', '74', 'ANNECY', 'adresse'],
  ['etablissement', 'CLINIQUE DU CHARME', '', '54', 'NANCY', 'none'],
  ['centre-de-sante', 'CENTRE DENTAIRE DU FRÊNE', '', '92', 'NANTERRE', 'adresse+email'],
  ['centre-de-sante', 'CENTRE DE SANTÉ DU TAMARIN', '', '97', 'SAINT-DENIS', 'adresse'],
  ['transporteur', 'TAXIS DE LA VIGNE', '', '21', 'DIJON', 'adresse+email'],
  ['transporteur', 'VSL DE L’OLIVIER', '', '84', 'AVIGNON', 'adresse', 'non'],
  ['liberal', 'Apolline SÉQUOIA', '60', '63', 'CLERMONT-FERRAND', 'adresse+email'],
  ['liberal', 'Tristan GINKGO', '91', '92', 'NANTERRE', 'email'],
  ['liberal', 'Sirine OLIVIER', '70', '84', 'AVIGNON', 'adresse'],
  ['liberal', 'Honoré VIGNE', '28', '21', 'DIJON', 'adresse+email'],
  ['liberal', 'Zoé CHARME', '26', '54', 'NANCY', 'adresse'],
  ['liberal', 'Côme MÉLÈZE', '40', '74', 'ANNECY', 'none'],
  ['liberal', 'Lou SORBIER', '50', '29', 'BREST', 'adresse+email'],
  ['liberal', 'Théo ALISIER', '10', '80', 'AMIENS', 'adresse', 'non'],
  ['liberal', 'Agathe CORMIER', '92', '37', 'TOURS', 'adresse+email'],
];

/** Which of them has the provisional password of the former portal. */
export const LEGACY_RANK = 4;
/** Who practises at two places, and signs in with either number. */
const TWO_PLACES_RANK = 6;

export const demoTiers: readonly DemoTiers[] = LINES.map(toTiers);

/** The registre's columns for `tiers`; a row for each place. */
export function demoTiersRows(): Partial<Record<RegistreColumn, string>>[] {
  return demoTiers.flatMap((tiers, rank) => {
    const { raisonSociale, codePostal, conventionne, ...same } = tiers;
    const row = {
      ...same,
      espace: 'tiers',
      raison_sociale: raisonSociale,
      code_postal: codePostal,
      conventionne: conventionne ? 'oui' : 'non',
      mot_de_passe_provisoire: rank === LEGACY_RANK ? DEMO_PROVISIONAL : '',
    };
    const numero = withKey(`${tiers.numero.slice(0, 5)}900`);
    const second = { ...row, numero, adresse: '1 place de l’Exemple' };
    return rank === TWO_PLACES_RANK ? [row, second] : [row];
  });
}

function toTiers(line: Line, rank: number): DemoTiers {
  const [categorie, name, profession, departement, ville, reach, convention] = line;
  const isPerson = categorie === 'liberal';
  const [prenom = '', nom = ''] = isPerson ? name.split(' ') : [];
  const hasAddress = reach.includes('adresse');
  return {
    categorie,
    numero: withKey(`${departement}099${String(rank + 1).padStart(3, '0')}`),
    rpps: rank === TWO_PLACES_RANK ? withKey('9970020007') : '',
    nom,
    prenom,
    raisonSociale: isPerson ? '' : name,
    profession,
    adresse: hasAddress ? `${rank + 1} rue de la Fiction` : '',
    codePostal: hasAddress ? departement.replace(/[AB]/u, '0').padEnd(5, '0') : '',
    ville: hasAddress ? ville : '',
    email: reach.includes('email') ? emailOf(name) : '',
    conventionne: convention !== 'non',
  };
}

/** FINESS, N° AM and RPPS share their key; the letter of Corsica counts as its rank. */
function withKey(body: string): string {
  return `${body}${luhnKey(body.replace('A', '1').replace('B', '2'))}`;
}

function emailOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z -]/gu, '')
    .toLowerCase()
    .split(/[ -]+/u)
    .slice(0, 4)
    .join('-');
  return `contact@${plain}.example`;
}
