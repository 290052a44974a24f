export const failureTexts = {
  reseau: 'La connexion a été coupée',
  reseauDetail: 'Votre saisie est gardée. Vérifiez votre réseau, puis réessayez.',
  chargement: 'Cette page n’a pas pu être chargée',
  reessayer: 'Réessayer',
  reference: 'Référence à donner à l’assistance\u00a0: ',
} as const;
