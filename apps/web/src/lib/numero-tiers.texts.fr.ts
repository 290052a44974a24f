import type { NumeroName } from './numero-tiers.ts';

interface NumeroTexts {
  readonly cleDouteuse: string;
  readonly longueur: (compte: string) => string;
  readonly vide: string;
  /** A number of another kind, whole and right. */
  readonly autre: (genre: string) => string;
}

/** What the copilot says of a number, by its name in the espace; never whether it exists. */
export const numeroTexts: Readonly<Record<NumeroName, NumeroTexts>> = {
  tiers: {
    cleDouteuse:
      'Un chiffre semble faux. Comparez ce numéro à vos relevés ou à votre convention\u00a0; s’il est identique, continuez.',
    longueur: (compte) =>
      `Ce numéro compte ${compte}\u00a0; un N° tiers en compte 9. Vérifiez-le sur vos relevés ou votre convention.`,
    vide: 'Saisissez votre N° tiers, 9\u00a0caractères.',
    autre: (genre) => `Ce numéro est un ${genre}. Saisissez votre N° tiers.`,
  },
  am: {
    cleDouteuse:
      'Un chiffre semble faux. Comparez ce numéro à vos feuilles de soins\u00a0; s’il est identique, continuez.',
    longueur: (compte) =>
      `Ce numéro compte ${compte}\u00a0; un N° d’Assurance Maladie ou FINESS en compte 9. Vérifiez-le sur vos feuilles de soins.`,
    vide: 'Saisissez votre N° d’Assurance Maladie ou FINESS, 9\u00a0caractères.',
    autre: (genre) =>
      `Ce numéro est un ${genre}. Saisissez votre N° d’Assurance Maladie ou N° FINESS.`,
  },
};

export const numeroTiersTexts = {
  reconnu: (genres: string): string => `Format reconnu\u00a0: ${genres}`,
  reconnuCarte: (genres: string, chiffre: string): string =>
    `Format reconnu\u00a0: ${genres}, sans le ${chiffre} de votre carte`,
  caracteres: (nombre: number, nom: 'chiffre' | 'caractère'): string =>
    `${nombre}\u00a0${nom}${nombre > 1 ? 's' : ''}`,
  ou: ' ou ',
} as const;
