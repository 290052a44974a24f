/** What every form that chooses an address and a password says. */
export const accountFieldTexts = {
  identiques: 'Les deux adresses sont identiques',
  differe: (attendu: string, saisi: string): string => {
    if (saisi === '')
      return `Cette adresse diffère de la précédente\u00a0: il manque «\u00a0${attendu}\u00a0».`;
    if (attendu === '')
      return `Cette adresse diffère de la précédente\u00a0: «\u00a0${saisi}\u00a0» est en trop.`;
    return `Cette adresse diffère de la précédente\u00a0: «\u00a0${saisi}\u00a0» au lieu de «\u00a0${attendu}\u00a0».`;
  },
} as const;
