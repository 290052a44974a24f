export const erreursTexts = {
  portail: 'Espace Pro Santé',
  introuvableTitre: 'Cette page n’existe pas',
  introuvablePhrase:
    'L’adresse est peut-être incomplète, ou la page a changé de place. Rien n’a été modifié dans votre espace.',
  reserveTitre: 'Réservé au titulaire',
  reservePhrase: (titulaire: string): string =>
    `Cette page n’est ouverte qu’à ${titulaire}. Vous agissez par délégation\u00a0: seuls les services qui vous sont confiés s’ouvrent à vous.`,
  nonConfieTitre: 'Ce service ne vous est pas confié',
  nonConfiePhrase: (titulaire: string): string => `Demandez-le à ${titulaire}.`,
  versServices: 'Revenir aux services confiés',
  versEspace: 'Aller à l’accueil de l’espace',
  versPortail: 'Choisir un espace',
  assistance: 'Assistance',
} as const;
