import type { CriterionId } from '@eps/password';

const texts: Readonly<Record<CriterionId, (minLength: number) => string>> = {
  longueur: (minLength) => `Choisissez entre ${minLength} et 128\u00a0caractères.`,
  'classes-lettres': () => 'Ajoutez une majuscule et une minuscule.',
  'classes-chiffre': () => 'Ajoutez un chiffre.',
  'classes-special': () => 'Ajoutez un caractère spécial.',
  personnel: () => 'Évitez votre nom, votre numéro et votre adresse e-mail.',
  commun: () => 'Ce mot de passe est trop courant. Choisissez plusieurs mots sans lien entre eux.',
  force: () =>
    'Ce mot de passe serait trop facile à deviner. Ajoutez un ou deux mots sans lien entre eux.',
};

/** What a new password lacks: what to do next. */
export function criterionText(id: CriterionId, minLength: number): string {
  return texts[id](minLength);
}

export const passwordTexts = {
  dejaUtilise: 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
} as const;
