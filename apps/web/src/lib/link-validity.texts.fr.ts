export const validityTexts = {
  avant: 'Ce lien est valable jusqu’au ',
  a: ' à ',
  apres: ' et ne sert qu’une fois.',
} as const;
