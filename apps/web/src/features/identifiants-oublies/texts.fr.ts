export const oublisTexts = {
  choix: {
    titre: 'Identifiants oubliés',
    phrase: 'Qu’avez-vous oublié\u00a0? Chaque oubli se répare à part, en quelques minutes.',
    motDePasse: 'Mot de passe oublié',
    motDePasseAide:
      'Vous connaissez l’adresse e-mail de votre compte\u00a0: un lien vous y est envoyé, valable 24\u00a0heures.',
    adresse: 'Adresse mail de compte oubliée',
    adresseAide:
      'Munissez-vous de votre numéro RPPS et de votre téléphone portable\u00a0: un code vous y est envoyé.',
    retour: 'Retour à la connexion',
    niLun: 'Ni l’un ni l’autre\u00a0?',
    niLunAide:
      'Si l’Ordre ne connaît plus votre téléphone, votre conseil départemental vérifie votre identité et rétablit votre accès.',
    assistance: 'Assistance',
  },
  motDePasse: {
    titre: 'Réinitialiser votre mot de passe',
    phrase:
      'Pour réinitialiser votre mot de passe, veuillez saisir votre adresse email de connexion.',
    email: 'E-mail',
    valider: 'Valider',
    envoi: 'Envoi…',
    retour: 'Retour',
    inconnue: 'Je ne connais plus mon adresse email',
    coteTitre: 'Ce qui va se passer',
    cote: [
      'Un e-mail part vers l’adresse de votre compte.',
      'Il contient un lien qui ne sert qu’une fois, pendant 24\u00a0heures.',
      'Ce lien vous connecte, le temps de choisir un nouveau mot de passe.',
    ],
    dessin: 'Dessin d’une enveloppe ouverte sur le message de l’Ordre et son bouton.',
    dessinBouton: 'Choisir un mot de passe',
    cotePied: 'Vos autres appareils seront déconnectés quand le mot de passe aura changé.',
    faitTitre: 'Consultez votre messagerie',
    faitAvant: 'Si ',
    faitApres:
      ' est l’adresse d’un compte, un lien vient d’y être envoyé. Il est valable 24\u00a0heures et ne sert qu’une fois.',
    rienRecu: 'Rien reçu\u00a0?',
    rienRecuAide: [
      'Patientez quelques minutes, puis regardez dans les courriers indésirables.',
      'Vérifiez l’adresse ci-dessus, lettre par lettre.',
      'Une adresse qui n’a jamais été vérifiée ne reçoit pas de lien\u00a0: récupérez plutôt votre espace par SMS.',
    ],
    autreAdresse: 'Saisir une autre adresse',
    parSms: 'Récupérer votre espace par SMS',
    connexion: 'Retour à la connexion',
  },
} as const;
