/** The form of the 2023 guide, word for word: what the screen and the document both say. */
export const conventionTexts = {
  sections: {
    professionnel: 'PROFESSIONNEL DE SANTE / ETABLISSEMENT',
    informatique: 'SERVICE INFORMATIQUE',
    technique: 'PROCESUS / DONNEES TECHNIQUES',
  },
  champs: {
    finess: 'N° FINESS',
    raisonSociale: 'Raison sociale',
    adresse: 'Adresse',
    complement: 'Complément de voie (exemple\u00a0: Chez M. UN)',
    codePostal: 'Code postal',
    ville: 'Ville',
    telephone: 'N° de téléphone',
    fax: 'N° de fax',
    email: 'Email',
    responsable: 'Nom du responsable',
    signataire: 'Nom du signataire de la convention',
    informatiqueRaisonSociale: 'Raison sociale',
    informatiqueResponsable: 'Nom du responsable',
    informatiqueTelephone: 'N° de téléphone',
    informatiqueFax: 'N° de fax',
    logiciel: 'Nom du logiciel de télétransmission',
    transmission: 'Mode de transmission internet',
    concentrateur: 'Nom du concentrateur',
  },
  transmissions: {
    rss: 'RSS - Réseau Social de Santé',
    dre: 'DRE - Demande de Remboursement Electronique',
    concentrateur: 'CONCENTRATEUR - Saisissez son nom ci dessous:',
    autre: 'Autre',
  },
  justificatifs: {
    convention: 'Convention signée',
    rib: 'RIB',
    autre: 'Autre document',
  },
} as const;

/** Which fields stand in each section, in order. */
export const conventionSections = {
  professionnel: [
    'finess',
    'raisonSociale',
    'adresse',
    'complement',
    'codePostal',
    'ville',
    'telephone',
    'fax',
    'email',
    'responsable',
    'signataire',
  ],
  informatique: [
    'informatiqueRaisonSociale',
    'informatiqueResponsable',
    'informatiqueTelephone',
    'informatiqueFax',
    'logiciel',
  ],
  technique: ['transmission', 'concentrateur'],
} as const;
