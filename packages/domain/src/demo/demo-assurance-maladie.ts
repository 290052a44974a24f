import type { RegistreColumn } from '../registre/columns.ts';
import { DEMO_PROVISIONAL } from './demo-provisional.ts';

type Row = Partial<Record<RegistreColumn, string>>;

interface Place {
  readonly numero: string;
  readonly adresse: string;
  readonly code_postal: string;
  readonly ville: string;
  readonly caisse: string;
}

/** A fictional professional or structure of `assurance-maladie`. */
export interface DemoAssure {
  /** Key in the registre. */
  readonly cle: string;
  readonly nom: string;
  /** Numbers they sign in with, the main one first; none for who has only a card. */
  readonly numeros: readonly string[];
  readonly rows: readonly Row[];
  readonly compte: { readonly email: string; readonly cartesDuPersonnel?: true } | null;
  /** What they type, besides the number. */
  readonly cleDeSecurite: string | null;
  readonly provisoire: string | null;
  /** Of the centre where they are employed and enrolled. */
  readonly enroleA?: string;
  readonly pour: string;
}

/** Of the demo's health centre. */
export const DEMO_CENTRE = '930991013';

const conditions = {
  conventionne: 'oui',
  situation_conventionnelle: 'Conventionné, secteur 1',
  agrement_radio: 'non',
};

function place(numero: string, adresse: string, town: string): Place {
  const [code_postal = ''] = town.split(' ', 1);
  const ville = town.slice(code_postal.length + 1);
  return { numero, adresse, code_postal, ville, caisse: `${code_postal.slice(0, 2)}1` };
}

interface Liberal {
  readonly civilite: 'DR' | 'MME' | 'M';
  readonly prenom: string;
  readonly nom: string;
  readonly rpps: string;
  readonly profession: string;
  readonly specialite: string;
  readonly email: string;
  /** Nothing proves by key who has none on file. */
  readonly nir: string;
  readonly iban: string;
}

function liberal(
  person: Liberal,
  places: readonly Place[],
  more: Pick<DemoAssure, 'pour'> & Partial<DemoAssure>,
): DemoAssure {
  const { rpps, prenom, nom, nir, iban } = person;
  const same: Row = { ...person, ...conditions, espace: 'assurance-maladie', categorie: 'liberal' };
  const secret = more.provisoire ?? null;
  return {
    cle: rpps,
    nom: `${prenom} ${nom}`,
    numeros: places.map(({ numero }) => numero),
    rows: places.map((at) => ({
      ...same,
      ...at,
      mot_de_passe_provisoire: secret ?? '',
    })),
    compte: null,
    cleDeSecurite: nir === '' ? null : `NIR ${nir}, fin d’IBAN ${iban.slice(-4)}`,
    provisoire: null,
    ...more,
  };
}

function structure(
  categorie: 'centre-de-sante' | 'pharmacie' | 'transporteur' | 'laboratoire',
  raison_sociale: string,
  at: Place,
  more: Pick<DemoAssure, 'pour'> & Partial<DemoAssure>,
): DemoAssure {
  const profession = categorie === 'pharmacie' ? '21' : '';
  return {
    cle: `${categorie}:${at.numero}`,
    nom: raison_sociale,
    numeros: [at.numero],
    rows: [
      { ...conditions, ...at, espace: 'assurance-maladie', categorie, raison_sociale, profession },
    ],
    compte: null,
    cleDeSecurite: null,
    provisoire: null,
    ...more,
  };
}

/** Two who share a practice, its number of telephone and its address. */
const SHARED_EMAIL = 'accueil@cabinet-eglantier.example';

/** RPPS, FINESS, N° AM, NIR and IBAN have right keys, in series that name nobody. */
export const demoAssures: readonly DemoAssure[] = [
  liberal(
    {
      civilite: 'DR',
      prenom: 'CLAIRE',
      nom: 'AUBERTIN-DESMARETS',
      rpps: '10100004521',
      profession: '10',
      specialite: 'Médecine générale',
      email: 'c.aubertin-desmarets@cabinet-fictif.example',
      nir: '271049999910119',
      iban: 'FR7699999930010000000010160',
    },
    [
      place('931990014', '8 rue des Exemples', '93200 SAINT-DENIS'),
      place('931990022', '31 avenue du Modèle', '93210 SAINT-DENIS'),
      place('751990037', '5 rue Fictive', '75018 PARIS'),
    ],
    {
      pour: 'Se connecter par mot de passe ou par carte\u00a0; trois lieux, un seul compte',
      compte: { email: 'c.aubertin-desmarets@cabinet-fictif.example' },
    },
  ),
  liberal(
    {
      civilite: 'DR',
      prenom: 'KARIM',
      nom: 'BENSALEM',
      rpps: '99700900014',
      profession: '10',
      specialite: 'Médecine générale',
      email: 'k.bensalem@cabinet-fictif.example',
      nir: '182099999910294',
      iban: 'FR7699999930010000000010257',
    },
    [place('931990113', '14 rue de l’Invention', '93300 AUBERVILLIERS')],
    {
      pour: 'Se connecter\u00a0; libéral, et salarié d’un centre de santé',
      compte: { email: 'k.bensalem@cabinet-fictif.example' },
      enroleA: DEMO_CENTRE,
    },
  ),
  liberal(
    {
      civilite: 'DR',
      prenom: 'ANA',
      nom: 'FERREIRA DOS SANTOS',
      rpps: '99700900030',
      profession: '10',
      specialite: 'Pédiatrie',
      email: 'a.ferreira@cabinet-fictif.example',
      nir: '288029999910325',
      iban: 'FR7699999920010000000010319',
    },
    [place('921990214', '3 allée du Conte', '92000 NANTERRE')],
    { pour: 'Créer un compte par clé de sécurité, par carte ou par courrier' },
  ),
  ...(
    [
      ['BASILE', '99700900055', '931990519'],
      ['MARGOT', '99700900063', '931990527'],
    ] as const
  ).map(([prenom, rpps, numero]) =>
    liberal(
      {
        civilite: prenom === 'BASILE' ? 'M' : 'MME',
        prenom,
        nom: 'ÉGLANTIER',
        rpps,
        profession: '70',
        specialite: '',
        email: SHARED_EMAIL,
        nir: '',
        iban: '',
      },
      [place(numero, '2 impasse de l’Églantier', '93200 SAINT-DENIS')],
      {
        pour: 'Première connexion avec un mot de passe provisoire, adresse e-mail partagée',
        provisoire: DEMO_PROVISIONAL,
      },
    ),
  ),
  {
    cle: '99700900022',
    nom: 'LUCIE MOREAU-THIERY',
    numeros: [],
    rows: [
      {
        espace: 'assurance-maladie',
        categorie: 'salarie',
        numero: DEMO_CENTRE,
        rpps: '99700900022',
        nom: 'MOREAU-THIERY',
        prenom: 'LUCIE',
        civilite: 'MME',
        profession: '60',
        adresse: '12 place de la Fiction',
        code_postal: '93200',
        ville: 'SAINT-DENIS',
        caisse: '931',
      },
    ],
    compte: null,
    cleDeSecurite: null,
    provisoire: null,
    pour: 'Carte d’une infirmière salariée que son centre n’a pas encore fait inscrire',
  },
  structure(
    'centre-de-sante',
    'CENTRE DE SANTÉ DES QUATRE-SAISONS',
    place(DEMO_CENTRE, '12 place de la Fiction', '93200 SAINT-DENIS'),
    { pour: 'Directeur\u00a0: demander un mot de passe provisoire par courrier' },
  ),
  structure(
    'pharmacie',
    'PHARMACIE DU CANAL FICTIF',
    place('930991021', '4 quai de l’Exemple', '93200 SAINT-DENIS'),
    {
      pour: 'Se connecter\u00a0; les cartes de son personnel ouvrent son compte',
      compte: { email: 'contact@pharmacie-du-canal.example', cartesDuPersonnel: true },
    },
  ),
  structure(
    'transporteur',
    'AMBULANCES DE LA PLAINE FICTIVE',
    place('930991039', '27 rue du Modèle', '93300 AUBERVILLIERS'),
    { pour: 'Structure\u00a0: créer un compte par courrier' },
  ),
  structure(
    'laboratoire',
    'LABORATOIRE DU PARC IMAGINAIRE',
    place('930991047', '9 mail du Scénario', '93200 SAINT-DENIS'),
    { pour: 'Structure\u00a0: créer un compte par courrier' },
  ),
];

/** The caisses of those places. */
export const demoCaisses = [
  ['931', 'CPAM de la Seine-Saint-Denis', '1 place de la Caisse, 93000 Bobigny'],
  ['921', 'CPAM des Hauts-de-Seine', '2 place de la Caisse, 92000 Nanterre'],
  ['751', 'CPAM de Paris', '3 place de la Caisse, 75000 Paris'],
] as const;

/** The registre's columns; a row for each place. */
export function demoAssuresRows(): Row[] {
  return demoAssures.flatMap(({ rows }) => rows);
}
