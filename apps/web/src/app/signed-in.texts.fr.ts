/** Words of what surrounds the pages of who is signed in. */
export const signedInTexts = {
  navAccueil: 'Accueil',
  changerTitulaire: 'Changer de professionnel',
  mesDelegations: 'Mes délégations et sessions',
  changerMotDePasse: 'Changer mon mot de passe',
  activite: (libelle: string): string => `Activité\u00a0: ${libelle}`,
  passerA: (libelle: string): string => `Passer à\u00a0: ${libelle}`,
  changement: 'Changement d’activité…',
} as const;
