import type { CriterionId } from '@eps/password';

const CRITERIA: Readonly<Record<Exclude<CriterionId, 'longueur'>, string>> = {
  'classes-lettres': 'Une majuscule et une minuscule',
  'classes-chiffre': 'Un chiffre',
  'classes-special': 'Un caractère spécial',
  personnel: 'Sans votre nom, vos numéros ni votre adresse',
  commun: 'Absent des listes de mots de passe volés',
  force: 'Niveau «\u00a0Moyen\u00a0» au moins',
};

export const passwordTexts = {
  criteria: (id: CriterionId, minLength: number): string =>
    id === 'longueur' ? `${minLength}\u00a0caractères au moins` : CRITERIA[id],
} as const;
