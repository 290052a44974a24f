export const confirmTexts = {
  titre: 'Confirmez que c’est bien vous',
  phrase:
    'Cet acte touche à la sécurité de votre compte\u00a0: redonnez votre mot de passe. Il ne vous sera plus demandé pendant 10\u00a0minutes.',
  motDePasse: 'Mot de passe',
  confirmer: 'Confirmer',
  envoi: 'Vérification…',
  annuler: 'Annuler',
  carte: 'Ou présentez votre carte\u00a0: vous revenez ensuite ici.',
  presenterCarte: 'Présenter ma carte CPS',
  versCarte: 'Vers Pro Santé Connect…',
} as const;
