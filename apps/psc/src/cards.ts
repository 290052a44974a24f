/** A place where the holder works, as Pro Santé Connect knows it: it never gives the N° AM. */
export interface CardPlace {
  /** `L` on one's own account, `S` as an employee. */
  readonly mode: 'L' | 'S';
  /** Secteur d’activité: SA05 health centre, SA07 practice, SA08 group practice, SA33 pharmacy. */
  readonly secteur: string;
  readonly raisonSociale: string;
  /** Of the site; empty for a practice, which has none. */
  readonly finess: string;
  readonly numeroVoie: string;
  readonly codeTypeDeVoie: string;
  readonly libelleVoie: string;
  readonly codePostal: string;
  readonly codeCommune: string;
}

/** A card of the demonstration and its holder. Everybody is made up. */
export interface Card {
  readonly id: string;
  /** `8` and the RPPS; `3`, the FINESS and a number of the structure’s own for whoever has no RPPS. */
  readonly subjectNameId: string;
  /** Empty for an employee of a structure, whose card is a CPE. */
  readonly rpps: string;
  readonly prenom: string;
  readonly nom: string;
  readonly civilite: 'M' | 'MME';
  /** `DR`, or empty. */
  readonly civiliteExercice: 'DR' | '';
  /** TRE_G15: 10 physician, 60 nurse; empty without a profession. */
  readonly codeProfession: '10' | '60' | '';
  /** TRE_R38, `SM54` general medicine; empty when there is none. */
  readonly codeSavoirFaire: string;
  readonly autorite: string;
  readonly places: readonly CardPlace[];
}

/** Fictional structures. Their FINESS numbers, like every number here, have a right key. */
const CENTRE_DE_SANTE: CardPlace = {
  mode: 'S',
  secteur: 'SA05',
  raisonSociale: 'CENTRE DE SANTÉ DES QUATRE-SAISONS',
  finess: '930991013',
  numeroVoie: '12',
  codeTypeDeVoie: 'PL',
  libelleVoie: 'DE LA FICTION',
  codePostal: '93200',
  codeCommune: '93066',
};
const PHARMACIE: CardPlace = {
  mode: 'S',
  secteur: 'SA33',
  raisonSociale: 'PHARMACIE DU CANAL FICTIF',
  finess: '930991021',
  numeroVoie: '4',
  codeTypeDeVoie: 'QU',
  libelleVoie: 'DE L’EXEMPLE',
  codePostal: '93200',
  codeCommune: '93066',
};

function practice(
  raisonSociale: string,
  [numeroVoie, codeTypeDeVoie, libelleVoie]: readonly [string, string, string],
  [codePostal, codeCommune]: readonly [string, string],
  secteur = 'SA07',
): CardPlace {
  const street = { numeroVoie, codeTypeDeVoie, libelleVoie, codePostal, codeCommune };
  return { mode: 'L', secteur, raisonSociale, finess: '', ...street };
}

const GENERALIST = {
  civiliteExercice: 'DR',
  codeProfession: '10',
  codeSavoirFaire: 'SM54',
  autorite: 'CNOM/CNOM/CNOM',
} as const;

const AUBERTIN: Card = {
  ...GENERALIST,
  id: 'aubertin',
  subjectNameId: '810100004521',
  rpps: '10100004521',
  prenom: 'Claire',
  nom: 'AUBERTIN-DESMARETS',
  civilite: 'MME',
  places: [
    practice('CABINET DU DR AUBERTIN-DESMARETS', ['8', 'R', 'DES EXEMPLES'], ['93200', '93066']),
    practice(
      'CABINET DE GROUPE DE LA PLAINE',
      ['31', 'AV', 'DU MODÈLE'],
      ['93210', '93066'],
      'SA08',
    ),
    practice('CABINET DE LA RUE FICTIVE', ['5', 'R', 'FICTIVE'], ['75018', '75118']),
  ],
};

const BENSALEM: Card = {
  ...GENERALIST,
  id: 'bensalem',
  subjectNameId: '899700900014',
  rpps: '99700900014',
  prenom: 'Karim',
  nom: 'BENSALEM',
  civilite: 'M',
  places: [
    practice('CABINET DU DR BENSALEM', ['14', 'R', 'DE L’INVENTION'], ['93300', '93001']),
    CENTRE_DE_SANTE,
  ],
};

const MOREAU: Card = {
  id: 'moreau',
  subjectNameId: '899700900022',
  rpps: '99700900022',
  prenom: 'Lucie',
  nom: 'MOREAU-THIERY',
  civilite: 'MME',
  civiliteExercice: '',
  codeProfession: '60',
  codeSavoirFaire: '',
  autorite: 'CNOI/CNOI/CNOI',
  places: [CENTRE_DE_SANTE],
};

const FERREIRA: Card = {
  ...GENERALIST,
  id: 'ferreira',
  subjectNameId: '899700900030',
  rpps: '99700900030',
  prenom: 'Ana',
  nom: 'FERREIRA DOS SANTOS',
  civilite: 'MME',
  codeSavoirFaire: 'SM40',
  places: [
    practice('CABINET DU DR FERREIRA DOS SANTOS', ['3', 'ALL', 'DU CONTE'], ['92000', '92050']),
  ],
};

const VIDAL: Card = {
  id: 'vidal',
  subjectNameId: `3${PHARMACIE.finess}/0000000017`,
  rpps: '',
  prenom: 'Paul',
  nom: 'VIDAL',
  civilite: 'M',
  civiliteExercice: '',
  codeProfession: '',
  codeSavoirFaire: '',
  autorite: '',
  places: [PHARMACIE],
};

/** Whom the portal’s registre does not know. */
const LACHENAL: Card = {
  ...GENERALIST,
  id: 'lachenal',
  subjectNameId: '899700900048',
  rpps: '99700900048',
  prenom: 'Hugo',
  nom: 'LACHENAL',
  civilite: 'M',
  places: [practice('CABINET DU DR LACHENAL', ['60', 'R', 'DE L’ABSENT'], ['69003', '69383'])],
};

/** The cards of the demonstration, in the order in which the chooser shows them. */
export const cards: readonly Card[] = [AUBERTIN, BENSALEM, MOREAU, FERREIRA, VIDAL, LACHENAL];
