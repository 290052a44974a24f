export const erreursTexts = {
  portail: 'Espace Pro Santé',
  introuvableTitre: 'Cette page n’existe pas',
  introuvablePhrase:
    'L’adresse est peut-être incomplète, ou la page a changé de place. Rien n’a été modifié dans votre espace.',
  versEspace: 'Aller à l’accueil de l’espace',
  versPortail: 'Choisir un espace',
  assistance: 'Assistance',
  inattenduTitre: 'Une erreur inattendue est survenue',
  inattenduPhrase:
    'Cette page ne peut pas s’afficher. Ce que vous aviez validé est enregistré\u00a0; rechargez la page pour continuer.',
  chargementTitre: 'Cette page n’a pas pu être chargée',
  chargementPhrase:
    'Le réseau a coupé, ou le portail vient d’être mis à jour. Votre saisie est gardée\u00a0; réessayez.',
  reessayer: 'Réessayer',
  reference: 'Référence à donner à l’assistance\u00a0: ',
} as const;
