/** Civilités of the registre → as written before a name. */
export const civilites: Readonly<Record<string, string>> = {
  DR: 'Dr',
  DOCTEUR: 'Dr',
  PR: 'Pr',
  PROFESSEUR: 'Pr',
  M: 'M.',
  MR: 'M.',
  MONSIEUR: 'M.',
  MME: 'Mme',
  MADAME: 'Mme',
};

/** As one is called: « Docteur Lefèvre-Delacroix ». */
export const appels: Readonly<Record<string, string>> = {
  Dr: 'Docteur',
  Pr: 'Professeur',
  'M.': 'Monsieur',
  Mme: 'Madame',
};

/** Codes of the Annuaire Santé nomenclature of professions (ANS, TRE_G15-ProfessionSante). */
export const professions: Readonly<Record<string, string>> = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '26': 'Audioprothésiste',
  '28': 'Opticien-lunetier',
  '40': 'Chirurgien-dentiste',
  '50': 'Sage-femme',
  '60': 'Infirmier',
  '70': 'Masseur-kinésithérapeute',
  '80': 'Pédicure-podologue',
  '91': 'Orthophoniste',
  '92': 'Orthoptiste',
  '94': 'Ergothérapeute',
  '95': 'Diététicien',
  '96': 'Psychomotricien',
  '98': 'Manipulateur d’électroradiologie médicale',
};
