/** Words of T2 and T3; those of the 2023 guide are exact. */
export const inscriptionTexts = {
  etapes: ['Votre situation', 'Vos identifiants', 'Confirmation'],
  chargement: 'Chargement de votre inscription…',
  jamaisDeCompte: 'si vous n’avez jamais eu de compte, cliquez ICI',
  champs: {
    numero: 'Mon numéro tiers',
    motDePasseActuel: 'Mon mot de passe actuel',
    codeConfidentiel: 'Mon numéro confidentiel',
    email: 'Mon adresse mail',
    emailConfirmation: 'Confirmation de mon adresse mail',
    motDePasse: 'Mon mot de passe personnalisé',
    motDePasseConfirmation: 'Confirmation du mot de passe',
    cguAcceptees: 'Conditions générales d’utilisation',
  },
  numeroAide: 'Votre N° FINESS ou votre numéro de professionnel de santé',
  remis: 'Ce que nous vous avons remis',
  remisAide: 'Remplissez l’un ou l’autre, pas les deux.',
  ou: 'OU',
  codeReconnu: 'Format reconnu',
  codeCaractere: (caractere: string): string =>
    `Le code ne contient pas «\u00a0${caractere}\u00a0»\u00a0: ni O, ni 0, ni I, ni 1.`,
  codeTropLong: 'Le code compte 10\u00a0caractères.',
  emailAide: 'Le lien d’activation y est envoyé.',
  motDePasseAide: (longueur: number): string =>
    `${longueur}\u00a0caractères au moins. Une suite de mots sans rapport est facile à retenir et difficile à deviner.`,
  cguAvant: 'Valider ',
  cguLien: 'les conditions générales d’utilisation',
  nouvelleFenetre: ' (nouvelle fenêtre)',
  valider: 'Valider',
  envoi: 'Envoi…',
  retour: 'Retour',
  secrets:
    'Par sécurité, les mots de passe refusés ne sont pas conservés\u00a0: saisissez-les à nouveau. Vos autres réponses sont gardées.',
  chiffre: 'Votre mot de passe est chiffré d’une façon que nous-mêmes ne pouvons pas lire.',
  nouveauCode: 'demandez un nouveau code',
  perime: {
    titre: 'Votre saisie a été effacée',
    phrase: (minutes: number): string =>
      `Ce qui est saisi sans être validé est effacé au bout de ${minutes}\u00a0minutes. Saisissez-le à nouveau.`,
  },
  expiree: {
    titre: 'Votre inscription a expiré',
    phrase: 'Reprenez-la ici\u00a0: rien n’a été modifié.',
  },
  cote: {
    titre: 'Où trouver ces informations\u00a0?',
    dessin: 'Dessin d’un courrier\u00a0: le code confidentiel de 10\u00a0caractères y est encadré.',
    ligne: 'Votre code confidentiel\u00a0:',
    exemple: 'K7RM 4XWD 2P',
    code: 'Votre code confidentiel',
    codeSuite:
      ' figure dans le courrier «\u00a0Création de votre Espace Tiers\u00a0». Il comporte 10\u00a0caractères, sans O, 0, I ni 1.',
    actuel: 'Votre mot de passe actuel',
    actuelSuite:
      ' est celui de l’ancien espace, ou le mot de passe provisoire qui vous a été remis.',
    pourquoi: 'Pourquoi deux adresses mail\u00a0?',
    pourquoiSuite:
      ' Le lien d’activation part à cette adresse. Une faute de frappe, et il n’arrive pas.',
    perdu: (jours: number): string => `Code perdu ou expiré (${jours}\u00a0jours)\u00a0? `,
    nouveau: 'Recevoir un nouveau code',
  },
} as const;

/** T3. */
export const activationTexts = {
  merci: 'Merci',
  creee: 'Votre compte est créé.',
  phrase:
    'Vous venez de recevoir un mail dans votre messagerie, qui vous invite à cliquer sur un lien afin de confirmer et de valider l’accès à votre espace personnel. L’accès à votre compte sera instantané après l’activation de ce lien.',
  envoyeA: 'Le courriel a été envoyé à',
  corriger: 'Corriger mon adresse mail',
  aide: 'Le mail n’arrive pas\u00a0?',
  dessin: 'Dessin d’une enveloppe ouverte sur le message d’activation et son bouton.',
  dessinBouton: 'Activer mon compte',
  etapes: [
    'Patientez quelques minutes, puis regardez dans vos courriers indésirables (SPAM).',
    'Le lien ne s’ouvre pas\u00a0? Copiez-le en entier dans la barre d’adresse de votre navigateur.',
    'Vérifiez l’adresse affichée, lettre par lettre.',
  ],
  validite: (jours: number): string =>
    `Le lien est valable ${jours}\u00a0jours et ne sert qu’une fois. Si vous aviez déjà un compte, il fonctionne jusque-là.`,
  contact: 'Toujours rien\u00a0? Écrivez à ',
  terminee: 'Votre compte est activé',
  termineePhrase: 'Connectez-vous avec votre N° tiers et le mot de passe que vous avez choisi.',
  connexion: 'Retour à l’espace connexion',
} as const;
