import { type Assure, personnesAssuranceMaladie } from './people-assurance-maladie.ts';
import { personnesTiers } from './people-tiers.ts';

/** A fictional professionnel of the mocked registre. Numbers are in the 99700… test range. */
export interface Personne {
  readonly id: string;
  readonly rpps: string;
  /** `JJ/MM/AAAA` */
  readonly dateNaissance: string;
  readonly prenom: string;
  readonly nom: string;
  readonly specialites: readonly string[];
  /** E.164, or null where the registre holds none. */
  readonly mobile: string | null;
  readonly email: string | null;
  /** In the espace `tiers`; the name of a structure is then in `nom`. */
  readonly tiers?: {
    readonly numeros: readonly string[];
    /** Lines of the postal address. */
    readonly adresse: readonly string[] | null;
    readonly conventionne: boolean;
    /** Password of the former portal. */
    readonly provisoire: string | null;
  };
  /** In the espace `assurance-maladie`; the name of a structure is then in `nom`. */
  readonly assure?: Assure;
}

// The same people as the demo data of the real stack (packages/domain/src/demo), which the web cannot import.

/** On file with a mobile and an e-mail, without an account: creates one by either way. */
export const chene: Personne = {
  id: 'p-chene',
  rpps: '99700100011',
  dateNaissance: '17/06/1980',
  prenom: 'Camille',
  nom: 'Chêne',
  specialites: ['Médecine générale'],
  mobile: '+33639981001',
  email: 'camille.chene@medecin.example',
};

/** On file with a mobile only, without an account. */
export const orme: Personne = {
  id: 'p-orme',
  rpps: '99700100029',
  dateNaissance: '03/11/1972',
  prenom: 'Lucien',
  nom: 'Orme',
  specialites: ['Cardiologie'],
  mobile: '+33639981002',
  email: null,
};

/** On file with an e-mail only, without an account. */
export const tilleul: Personne = {
  id: 'p-tilleul',
  rpps: '99700100037',
  dateNaissance: '29/02/1988',
  prenom: 'Inès',
  nom: 'Tilleul',
  specialites: ['Pédiatrie'],
  mobile: null,
  email: 'ines.tilleul@medecin.example',
};

/** On file without any address to send a code to. */
export const hetre: Personne = {
  id: 'p-hetre',
  rpps: '99700100045',
  dateNaissance: '12/01/1965',
  prenom: 'Bastien',
  nom: 'Hêtre',
  specialites: ['Psychiatrie'],
  mobile: null,
  email: null,
};

/** The longest name of the demo; has an account here, to see it on every screen. */
export const tour: Personne = {
  id: 'p-tour',
  rpps: '99700100052',
  dateNaissance: '08/05/1979',
  prenom: 'Marie-Charlotte Anne-Bénédicte Élisabeth',
  nom: 'de La Tour-d’Aigues-Saint-Germain-des-Prés',
  specialites: ['Anesthésie-réanimation', 'Médecine intensive-réanimation', 'Médecine d’urgence'],
  mobile: '+33639981005',
  email: 'marie-charlotte-anne.de-la-tour@medecin.example',
};

/** Has an account, its address verified. */
export const frene: Personne = {
  id: 'p-frene',
  rpps: '99700100060',
  dateNaissance: '21/09/1983',
  prenom: 'Élodie',
  nom: 'Frêne',
  specialites: ['Dermatologie'],
  mobile: '+33639981006',
  email: 'elodie.frene@medecin.example',
};

/** Has an account, its address not verified yet. */
export const erable: Personne = {
  id: 'p-erable',
  rpps: '99700100078',
  dateNaissance: '25/12/1970',
  prenom: 'Noël',
  nom: 'Érable',
  specialites: ['Médecine générale'],
  mobile: '+33639981007',
  email: 'noel.erable@medecin.example',
};

/** Only here: has an account, and the registre lost the mobile. Recovery leads to the conseil. */
export const mimosa: Personne = {
  id: 'p-mimosa',
  rpps: '99700105556',
  dateNaissance: '12/12/1968',
  prenom: 'Joséphine',
  nom: 'Mimosa',
  specialites: ['Gériatrie'],
  mobile: null,
  email: 'j.mimosa@ehpad-des-tilleuls.example',
};

export const personnes: readonly Personne[] = [
  chene,
  orme,
  tilleul,
  hetre,
  tour,
  frene,
  erable,
  mimosa,
  ...personnesTiers,
  ...personnesAssuranceMaladie,
];

/** Password of every account of the mocked API and of the demo. */
export const motDePasseDeDemo = 'Tilleul-Orage-7-Barque';
