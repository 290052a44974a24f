import type { Personne } from './people.ts';

// The first people of the demo data of the real stack (packages/domain/src/demo), which the web cannot import.

/** Those of the espace `tiers` have no RPPS number to prove who they are: a letter does. */
const noProof = { rpps: '', dateNaissance: '', specialites: [], mobile: null } as const;

/** Conventionné, a postal address and an e-mail on file: a letter leaves. */
export const tilleuls: Personne = {
  ...noProof,
  id: 't-tilleuls',
  prenom: '',
  nom: 'PHARMACIE DES TILLEULS',
  email: 'contact@pharmacie-des-tilleuls.example',
  tiers: {
    numeros: ['750990012'],
    adresse: ['1 rue de la Fiction', '75000 PARIS'],
    conventionne: true,
    provisoire: null,
  },
};

/** Conventionné, an e-mail only: the code leaves by mail. */
export const riviere: Personne = {
  ...noProof,
  id: 't-riviere',
  prenom: '',
  nom: 'LABORATOIRE DE LA RIVIÈRE CLAIRE',
  email: 'contact@laboratoire-de-la-riviere.example',
  tiers: { numeros: ['690990023'], adresse: null, conventionne: true, provisoire: null },
};

/** Conventionné, and nothing on file to write to. */
export const ambulances: Personne = {
  ...noProof,
  id: 't-ambulances',
  prenom: '',
  nom: 'AMBULANCES DU VAL FICTIF',
  email: null,
  tiers: { numeros: ['330990037'], adresse: null, conventionne: true, provisoire: null },
};

/** Without a convention. */
export const noisetier: Personne = {
  ...noProof,
  id: 't-noisetier',
  prenom: 'Maëlys',
  nom: 'Noisetier',
  email: 'contact@maelys-noisetier.example',
  tiers: {
    numeros: ['380990044'],
    adresse: ['4 rue de la Fiction', '38000 GRENOBLE'],
    conventionne: false,
    provisoire: null,
  },
};

/** Had an account on the former portal: its password is provisional here. */
export const peupliers: Personne = {
  ...noProof,
  id: 't-peupliers',
  prenom: '',
  nom: 'CLINIQUE DES PEUPLIERS',
  email: null,
  tiers: {
    numeros: ['440990059'],
    adresse: ['5 rue de la Fiction', '44000 NANTES'],
    conventionne: true,
    provisoire: 'TREFLE4587',
  },
};

/** A FINESS of Corsica. */
export const port: Personne = {
  ...noProof,
  id: 't-port',
  prenom: '',
  nom: 'PHARMACIE DU PORT AUX AULNES',
  email: null,
  tiers: {
    numeros: ['2A0990065'],
    adresse: ['6 rue de la Fiction', '20000 AJACCIO'],
    conventionne: true,
    provisoire: null,
  },
};

/** Has an account, and two places: either number signs in. */
export const aulne: Personne = {
  ...noProof,
  id: 't-aulne',
  prenom: 'Gaspard',
  nom: 'Aulne',
  email: 'contact@gaspard-aulne.example',
  tiers: {
    numeros: ['590990073', '590999009'],
    adresse: ['7 rue de la Fiction', '59000 LILLE'],
    conventionne: true,
    provisoire: null,
  },
};

/** The longest name; has an account here, to see it on every screen. */
export const agglomeration: Personne = {
  ...noProof,
  id: 't-agglomeration',
  prenom: '',
  nom: 'CENTRE DE SANTÉ PLURIDISCIPLINAIRE ET MUTUALISTE DE L’AGGLOMÉRATION DES TROIS-RIVIÈRES-EN-FORÊT ET DES COMMUNES ASSOCIÉES DU HAUT-VALLON DE LA FICTION',
  email: 'contact@centre-de-sante-pluridisciplinaire.example',
  tiers: {
    numeros: ['310990080'],
    adresse: ['8 rue de la Fiction', '31000 TOULOUSE'],
    conventionne: true,
    provisoire: null,
  },
};

export const personnesTiers: readonly Personne[] = [
  tilleuls,
  riviere,
  ambulances,
  noisetier,
  peupliers,
  port,
  aulne,
  agglomeration,
];
