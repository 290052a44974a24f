/** Words of a page that cannot be shown: always there, as that may be all there is. */
export const crashTexts = {
  portail: 'Espace Pro Santé',
  inattenduTitre: 'Une erreur inattendue est survenue',
  inattenduPhrase:
    'Cette page ne peut pas s’afficher. Ce que vous aviez validé est enregistré\u00a0; rechargez la page pour continuer.',
  chargementTitre: 'Cette page n’a pas pu être chargée',
  chargementPhrase:
    'Le réseau a coupé, ou le portail vient d’être mis à jour. Votre saisie est gardée\u00a0; réessayez.',
  reessayer: 'Réessayer',
  reference: 'Référence à donner à l’assistance\u00a0: ',
} as const;
