import type { CriterionId } from '@eps/password';

const CRITERIA: Readonly<Record<Exclude<CriterionId, 'longueur'>, string>> = {
  'classes-lettres': 'Des majuscules et des minuscules',
  'classes-chiffre': 'Au moins un chiffre',
  'classes-special': 'Au moins un caractère spécial (dollar, dièse, ...)',
  personnel: 'Sans votre nom, vos numéros ni votre adresse',
  commun: 'Absent des listes de mots de passe volés',
  force: 'Niveau «\u00a0Moyen\u00a0» au moins',
};

export const passwordTexts = {
  /**
   * Where advice stands when the estimation has none to give: before the first letter, once nothing is left to do, and
   * where a strong password still lacks what the espace asks for.
   */
  conseil: 'Pensez à trois ou quatre mots sans lien entre eux.',
  assez: 'Inutile d’en faire plus.',
  reste: 'Il reste des critères à respecter.',
  /** The guides of the espaces that ask for classes of characters have these words; others count first. */
  criteria: (id: CriterionId, { minLength, classes }: { minLength: number; classes: 4 | null }) => {
    if (id !== 'longueur') return CRITERIA[id];
    return classes === null
      ? `${minLength}\u00a0caractères au moins`
      : `Au moins ${minLength}\u00a0caractères`;
  },
} as const;
