import { luhnKey } from '@eps/identifiers';

/** A fictional physician: names of trees and rivers, test numbers, numbers that ring nowhere. */
export interface DemoPhysician {
  readonly rpps: string;
  readonly nom: string;
  readonly prenom: string;
  readonly civilite: 'DR';
  /** `JJ/MM/AAAA` */
  readonly dateNaissance: string;
  readonly specialites: string;
  readonly mobile: string;
  readonly email: string;
  /** Département, which is the code of the conseil too. */
  readonly departement: string;
  readonly ville: string;
  readonly categorie: 'liberal' | 'salarie';
}

type Contact = 'mobile+email' | 'mobile' | 'email' | 'none';
type Line = readonly [
  nom: string,
  prenom: string,
  dateNaissance: string,
  specialites: string,
  departement: string,
  contact?: Contact,
];

/** The first seven are the identities that `npm start` prints. */
const LINES: readonly Line[] = [
  ['CHÊNE', 'Camille', '17/06/1980', 'Médecine générale', '75'],
  ['ORME', 'Lucien', '03/11/1972', 'Cardiologie', '69', 'mobile'],
  ['TILLEUL', 'Inès', '29/02/1988', 'Pédiatrie', '33', 'email'],
  ['HÊTRE', 'Bastien', '12/01/1965', 'Psychiatrie', '13', 'none'],
  [
    'DE LA TOUR-D’AIGUES-SAINT-GERMAIN-DES-PRÉS',
    'Marie-Charlotte Anne-Bénédicte Élisabeth',
    '08/05/1979',
    'Anesthésie-réanimation|Médecine intensive-réanimation|Médecine d’urgence',
    '31',
  ],
  ['FRÊNE', 'Élodie', '21/09/1983', 'Dermatologie', '44'],
  ['ÉRABLE', 'Noël', '25/12/1970', 'Médecine générale', '67'],
  ['BOULEAU', 'Sacha', '14/07/1990', 'Médecine générale', '59'],
  ['SAULE', 'Gaëlle', '01/04/1976', 'Gynécologie médicale', '35'],
  ['PEUPLIER', 'Yvan', '30/10/1969', 'Radiologie', '34'],
  ['NOISETIER', 'Maëlys', '19/03/1994', 'Médecine générale', '06', 'mobile'],
  ['AULNE', 'Gaspard', '11/08/1985', 'Ophtalmologie', '38'],
  ['CHARME', 'Zoé', '05/12/1992', 'Médecine du travail', '54'],
  ['MÉLÈZE', 'Côme', '22/02/1981', 'Chirurgie orthopédique', '74', 'email'],
  ['GENÉVRIER', 'Aïcha', '09/09/1977', 'Endocrinologie', '13'],
  ['CYPRÈS', 'Rémi', '16/05/1968', 'Rhumatologie', '83'],
  ['SORBIER', 'Lou', '28/11/1995', 'Médecine générale', '29'],
  ['ALISIER', 'Théo', '07/07/1987', 'Médecine d’urgence', '80'],
  ['CORMIER', 'Agathe', '13/10/1974', 'Neurologie', '37'],
  ['LIÈGE', 'Ange', '02/02/1966', 'Médecine générale', '2A', 'mobile'],
  ['TAMARIN', 'Maïwenn', '18/01/1984', 'Médecine générale', '974'],
  ['VIGNE', 'Honoré', '24/06/1963', 'Oto-rhino-laryngologie', '21'],
  ['OLIVIER', 'Sirine', '31/03/1991', 'Hépato-gastro-entérologie', '84', 'email'],
  ['GINKGO', 'Tristan', '20/08/1996', 'Santé publique', '92'],
  ['SÉQUOIA', 'Apolline', '10/10/1989', 'Pneumologie', '63', 'none'],
];

const TOWNS: Readonly<Record<string, string>> = {
  '06': 'NICE',
  13: 'MARSEILLE',
  21: 'DIJON',
  29: 'BREST',
  '2A': 'AJACCIO',
  31: 'TOULOUSE',
  33: 'BORDEAUX',
  34: 'MONTPELLIER',
  35: 'RENNES',
  37: 'TOURS',
  38: 'GRENOBLE',
  44: 'NANTES',
  54: 'NANCY',
  59: 'LILLE',
  63: 'CLERMONT-FERRAND',
  67: 'STRASBOURG',
  69: 'LYON',
  74: 'ANNECY',
  75: 'PARIS',
  80: 'AMIENS',
  83: 'TOULON',
  84: 'AVIGNON',
  92: 'NANTERRE',
  974: 'SAINT-DENIS',
};

export const demoPhysicians: readonly DemoPhysician[] = LINES.map(toPhysician);

/** Départements where a demo physician practises: each has its conseil. */
export const demoTowns: readonly (readonly [departement: string, ville: string])[] = Object.entries(
  TOWNS,
).sort(([left], [right]) => left.localeCompare(right));

function toPhysician(line: Line, index: number): DemoPhysician {
  const [nom, prenom, dateNaissance, specialites, departement, contact] = line;
  const reach = contact ?? 'mobile+email';
  // 99700: test identities of the ANS. 06 39 98: numbers that ARCEP keeps for fiction.
  const body = `9970010${String(index + 1).padStart(3, '0')}`;
  return {
    rpps: `${body}${luhnKey(body)}`,
    nom,
    prenom,
    civilite: 'DR',
    dateNaissance,
    specialites,
    mobile: reach.includes('mobile') ? `06 39 98 10 ${String(index + 1).padStart(2, '0')}` : '',
    email: reach.includes('email') ? emailOf(prenom, nom) : '',
    departement,
    ville: TOWNS[departement] ?? '',
    categorie: specialites.includes('Santé publique') ? 'salarie' : 'liberal',
  };
}

function emailOf(prenom: string, nom: string): string {
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z -]/g, '')
      .toLowerCase()
      .split(/[ -]/)
      .slice(0, 3)
      .join('-');
  return `${plain(prenom)}.${plain(nom)}@medecin.example`;
}
