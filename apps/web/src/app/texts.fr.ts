export const appTexts = {
  seDeconnecter: 'Se déconnecter',
  deconnexion: 'Déconnexion…',
  accueil: 'Mon espace',
  assistance: 'Assistance',
  assistanceTechnique: 'Assistance technique\u00a0: ',
  chargement: 'Chargement…',
  chargementCompte: 'Chargement de votre compte…',
  chargementTitre: (organisation: string): string => `Chargement — ${organisation}`,
  demo: 'Démonstration\u00a0: rien n’est réellement envoyé. ',
  demoMessages: 'Voir les messages',
} as const;
