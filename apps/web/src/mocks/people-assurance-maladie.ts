import type { Personne } from './people.ts';

// The people of the demo data of the real stack (packages/domain/src/demo), which the web cannot import.

/** What the mocked registre of `assurance-maladie` holds, besides what every person has. */
export interface Assure {
  readonly categorie:
    'liberal' | 'salarie' | 'pharmacie' | 'laboratoire' | 'transporteur' | 'centre-de-sante';
  /** Code of the Annuaire Santé, empty for structures without one. */
  readonly profession: string;
  /** N° AM or FINESS, the main place first; none for who has only a card. */
  readonly numeros: readonly string[];
  /** Lines of the postal address of the main place. */
  readonly adresse: readonly string[];
  /** 13 characters of the NIR and the last 4 of the IBAN; null where no key is on file. */
  readonly cle: { readonly nir: string; readonly finIban: string } | null;
  /** Password of the former portal. */
  readonly provisoire: string | null;
  /** Centres that employ and have enrolled the person: activities. */
  readonly enroleA: readonly { readonly id: string; readonly libelle: string }[];
  /** Whether the mocked card chooser shows a card of theirs. */
  readonly carte: 'cps' | 'cpe' | null;
}

const base = {
  dateNaissance: '',
  specialites: [],
  mobile: null,
  rpps: '',
  prenom: '',
  email: null,
} as const;

const nothing = { profession: '', cle: null, provisoire: null, enroleA: [], carte: null } as const;

/** Has an account: password or card; several places, one account. */
export const aubertin: Personne = {
  ...base,
  id: 'a-aubertin',
  rpps: '10100004521',
  prenom: 'Claire',
  nom: 'Aubertin-Desmarets',
  specialites: ['Médecine générale'],
  email: 'c.aubertin-desmarets@cabinet-fictif.example',
  assure: {
    ...nothing,
    profession: '10',
    categorie: 'liberal',
    numeros: ['931990014', '931990022', '751990037'],
    adresse: ['CABINET DU DR AUBERTIN-DESMARETS', '8 rue des Exemples', '93200 SAINT-DENIS'],
    cle: { nir: '2710499999101', finIban: '0160' },
    carte: 'cps',
  },
};

/** Has an account: liberal, and employed by the health centre. */
export const bensalem: Personne = {
  ...base,
  id: 'a-bensalem',
  rpps: '99700900014',
  prenom: 'Karim',
  nom: 'Bensalem',
  specialites: ['Médecine générale'],
  email: 'k.bensalem@cabinet-fictif.example',
  assure: {
    ...nothing,
    profession: '10',
    categorie: 'liberal',
    numeros: ['931990113'],
    adresse: ['CABINET DU DR BENSALEM', '14 rue de l’Invention', '93300 AUBERVILLIERS'],
    cle: { nir: '1820999999102', finIban: '0257' },
    enroleA: [{ id: 'enrolement-quatre-saisons', libelle: 'CENTRE DE SANTÉ DES QUATRE-SAISONS' }],
    carte: 'cps',
  },
};

/** No account yet: creates one by key, by card or by post. */
export const ferreira: Personne = {
  ...base,
  id: 'a-ferreira',
  rpps: '99700900030',
  prenom: 'Ana',
  nom: 'Ferreira dos Santos',
  specialites: ['Pédiatrie'],
  email: 'a.ferreira@cabinet-fictif.example',
  assure: {
    ...nothing,
    profession: '10',
    categorie: 'liberal',
    numeros: ['921990214'],
    adresse: ['CABINET DU DR FERREIRA DOS SANTOS', '3 allée du Conte', '92000 NANTERRE'],
    cle: { nir: '2880299999103', finIban: '0319' },
    carte: 'cps',
  },
};

/** Two who share an address: a provisional password, then an address of one's own. */
const eglantier = (prenom: string, rpps: string, numero: string): Personne => ({
  ...base,
  id: `a-${prenom.toLowerCase()}`,
  rpps,
  prenom,
  nom: 'Églantier',
  email: 'accueil@cabinet-eglantier.example',
  assure: {
    ...nothing,
    profession: '70',
    categorie: 'liberal',
    numeros: [numero],
    adresse: ['CABINET ÉGLANTIER', '2 impasse de l’Églantier', '93200 SAINT-DENIS'],
    provisoire: 'TREFLE4587',
  },
});
export const basile = eglantier('Basile', '99700900055', '931990519');
export const margot = eglantier('Margot', '99700900063', '931990527');

/** A nurse whom her centre has not had enrolled yet. */
export const moreau: Personne = {
  ...base,
  id: 'a-moreau',
  rpps: '99700900022',
  prenom: 'Lucie',
  nom: 'Moreau-Thiery',
  assure: {
    ...nothing,
    profession: '60',
    categorie: 'salarie',
    numeros: [],
    adresse: [],
    carte: 'cps',
  },
};

/** A health centre, its director: by post. */
export const quatreSaisons: Personne = {
  ...base,
  id: 'a-quatre-saisons',
  nom: 'CENTRE DE SANTÉ DES QUATRE-SAISONS',
  assure: {
    ...nothing,
    categorie: 'centre-de-sante',
    numeros: ['930991013'],
    adresse: ['CENTRE DE SANTÉ DES QUATRE-SAISONS', '12 place de la Fiction', '93200 SAINT-DENIS'],
  },
};

/** Has an account, which the cards of its staff open. */
export const canal: Personne = {
  ...base,
  id: 'a-canal',
  nom: 'PHARMACIE DU CANAL FICTIF',
  email: 'contact@pharmacie-du-canal.example',
  assure: {
    ...nothing,
    profession: '21',
    categorie: 'pharmacie',
    numeros: ['930991021'],
    adresse: ['PHARMACIE DU CANAL FICTIF', '4 quai de l’Exemple', '93200 SAINT-DENIS'],
    carte: 'cpe',
  },
};

/** A structure without an account: by post. */
export const plaine: Personne = {
  ...base,
  id: 'a-plaine',
  nom: 'AMBULANCES DE LA PLAINE FICTIVE',
  assure: {
    ...nothing,
    categorie: 'transporteur',
    numeros: ['930991039'],
    adresse: ['AMBULANCES DE LA PLAINE FICTIVE', '27 rue du Modèle', '93300 AUBERVILLIERS'],
  },
};

export const personnesAssuranceMaladie: readonly Personne[] = [
  aubertin,
  bensalem,
  ferreira,
  basile,
  margot,
  moreau,
  quatreSaisons,
  canal,
  plaine,
];
