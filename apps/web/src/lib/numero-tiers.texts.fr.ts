/** What the copilot says of a « N° tiers »; never whether it exists. */
export const numeroTiersTexts = {
  reconnu: (genres: string): string => `Format reconnu\u00a0: ${genres}`,
  reconnuCarte: (genres: string, chiffre: string): string =>
    `Format reconnu\u00a0: ${genres}, sans le ${chiffre} de votre carte`,
  cleDouteuse:
    'Un chiffre semble faux. Comparez ce numéro à vos relevés ou à votre convention\u00a0; s’il est identique, continuez.',
  longueur: (compte: string): string =>
    `Ce numéro compte ${compte}\u00a0; un N° tiers en compte 9. Vérifiez-le sur vos relevés ou votre convention.`,
  caracteres: (nombre: number, nom: 'chiffre' | 'caractère'): string =>
    `${nombre}\u00a0${nom}${nombre > 1 ? 's' : ''}`,
  vide: 'Saisissez votre N° tiers, 9\u00a0caractères.',
  ou: ' ou ',
} as const;
