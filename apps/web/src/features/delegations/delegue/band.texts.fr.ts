/** Words of the band under the header of who acts for a professional. */
export const bandTexts = {
  region: 'Délégation en cours',
  pour: 'Vous agissez pour',
  jusquau: 'jusqu’au',
  session: (delegue: string): string => `Session ouverte au nom de ${delegue}.`,
} as const;
