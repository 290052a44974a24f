export const finaliserTexts = {
  creerMonCompte: 'Créer mon compte',
  creerPhrase:
    'Votre adresse est vérifiée\u00a0; elle vous servira à vous connecter. Choisissez votre mot de passe.',
  emailFixe: 'E-mail',
  emailAide: 'Elle vous servira à vous connecter. Ne sera pas rendue publique.',
  activer: 'Activer',
  creer: 'Créer',
  envoi: 'Envoi…',
  chiffre: 'Votre mot de passe est chiffré d’une façon que nous-mêmes ne pouvons pas lire.',
  coteTitre: 'Un bon mot de passe, sans effort',
  cote: 'Trois ou quatre mots sans rapport entre eux valent mieux que «\u00a0Medecin2026!\u00a0», que les fraudeurs essaient en premier.',
  exemples: [
    { niveau: 'Faible', exemple: 'azerty1975' },
    { niveau: 'Moyen', exemple: 'docteurlilas75' },
    { niveau: 'Excellent', exemple: 'tilleul orage 7 barque lune' },
  ],
  cotePied: 'Un gestionnaire de mots de passe\u00a0? Copier-coller fonctionne ici.',
} as const;

export const succesTexts = {
  retour: 'Retour à la connexion',
  coteTitre: 'Et maintenant\u00a0?',
  cote: [
    'Connectez-vous avec votre adresse e-mail et le mot de passe que vous venez de choisir.',
    'Ouvrez l’e-mail reçu. S’il vous le demande, confirmez votre adresse\u00a0: c’est elle qui vous dépannera.',
  ],
  cotePied:
    'Pas d’e-mail\u00a0? Il peut tarder quelques minutes, ou se trouver dans les courriers indésirables. Votre espace est déjà ouvert.',
  dessin: 'Dessin d’une enveloppe ouverte sur le message de l’Ordre.',
  dessinBouton: 'Confirmer mon adresse',
} as const;
