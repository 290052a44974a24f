export const avisTexts = {
  liste: 'Avis',
  publie: '— publié le ',
} as const;
