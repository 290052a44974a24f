/** Words of the card that its declaration does not say. */
export const cpsTexts = {
  depart: 'Vers Pro Santé Connect…',
  enSavoirPlus: 'En savoir plus',
  autres: 'En attendant, connectez-vous avec votre mot de passe,',
  motDePasse: 'choisissez-en un nouveau',
  ou: 'ou',
  courrier: 'créez un compte sans carte.',
  etat: {
    bon: 'La connexion par carte fonctionne',
    sansCarte: 'La connexion par carte ne répond pas',
  },
} as const;
