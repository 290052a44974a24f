/** Words of who acts for a professional: the door, the links, the choice. */
export const delegueTexts = {
  cote: {
    titre: 'Agir par délégation',
    regles: [
      'Un professionnel vous confie certains de ses services, jusqu’à un jour donné.',
      'Vous avez votre propre mot de passe\u00a0: ne demandez ni n’utilisez jamais le sien.',
      'Ni les données des patients, ni le compte du professionnel ne s’ouvrent à vous.',
      'Ce que vous faites est inscrit à votre nom dans ses événements.',
    ],
  },
  connexion: {
    titre: 'Vous agissez pour un professionnel',
    phrase:
      'Connectez-vous avec l’adresse à laquelle vous avez reçu votre invitation, et le mot de passe que vous avez choisi en l’acceptant.',
    email: 'E-mail',
    motDePasse: 'Mot de passe',
    bouton: 'Se connecter',
    envoi: 'Connexion…',
    oublie: 'Mot de passe oublié',
    refuse: 'Connexion refusée',
    refuseDetail:
      'L’adresse ou le mot de passe est incorrect, ou plus aucune délégation n’est en cours. Vérifiez votre saisie, ou choisissez un nouveau mot de passe avec «\u00a0Mot de passe oublié\u00a0».',
    bloque: 'La connexion est bloquée. Veuillez réessayer dans {minutes}\u00a0min.',
    possibleA: (heure: string): string => `possible à ${heure}`,
    professionnel: 'Vous êtes le professionnel\u00a0?',
    professionnelPhrase: 'Votre propre compte s’ouvre par une autre page.',
    professionnelLien: 'Connexion des professionnels',
    dejaOuvert: (nom: string): string => `Ce navigateur est connecté à l’espace de ${nom}`,
    dejaOuvertPhrase: 'Vous connecter ici ferme cette session.',
    cotePied:
      'Pas encore d’invitation\u00a0? Demandez-la au professionnel\u00a0: il la donne depuis son espace, dans «\u00a0Délégations\u00a0».',
    motifs: {
      deconnecte: { titre: 'Vous êtes déconnecté', phrase: 'Votre session est bien fermée.' },
      'session-fermee': {
        titre: 'Votre session est fermée',
        phrase:
          'Le délai est passé, ou la délégation a été modifiée ou retirée. Connectez-vous pour continuer.',
      },
      'a-connecter': {
        titre: 'Connexion nécessaire',
        phrase: 'Connectez-vous pour ouvrir cette page.',
      },
    },
    faits: {
      acceptee: {
        titre: 'Vous avez accepté la délégation',
        phrase: 'Connectez-vous avec votre mot de passe.',
      },
      'mot-de-passe': {
        titre: 'Votre nouveau mot de passe est enregistré',
        phrase: 'Connectez-vous avec lui.',
      },
      renonciation: {
        titre: 'Vous avez renoncé à la délégation',
        phrase:
          'Votre session est fermée. Si vous agissez pour d’autres professionnels, connectez-vous pour continuer.',
      },
    },
  },
  oubli: {
    titre: 'Choisir un nouveau mot de passe',
    phrase: 'Indiquez l’adresse à laquelle vous avez reçu votre invitation.',
    email: 'E-mail',
    valider: 'Recevoir un lien',
    envoi: 'Envoi…',
    retour: 'Retour à la connexion',
    autre: 'Indiquer une autre adresse',
    assistance: 'Assistance',
    faitTitre: 'Consultez votre messagerie',
    faitAvant: 'Si ',
    faitApres:
      ' est l’adresse d’une délégation en cours, un lien vient d’y être envoyé pour choisir un nouveau mot de passe. Il est valable 24\u00a0heures et ne sert qu’une fois.',
    rienRecu: 'Rien reçu\u00a0?',
    rienRecuAide: [
      'Patientez quelques minutes, puis regardez dans les courriers indésirables.',
      'Vérifiez l’adresse saisie, caractère par caractère.',
      'Si la délégation est terminée, demandez au professionnel de vous en donner une autre.',
    ],
  },
  lien: {
    examen: 'Vérification de votre lien…',
    connexion: 'Se connecter',
    assistance: 'Assistance',
  },
  invitation: {
    titreOnglet: 'Votre invitation',
    titre: (titulaire: string): string => `Agir pour ${titulaire}`,
    phrase: (nom: string, titulaire: string): string =>
      `${nom}, ${titulaire} vous confie une partie de son espace.`,
    propose: 'Ce qui vous est confié',
    services: 'Services',
    fin: 'Dernier jour',
    email: 'Votre adresse',
    choisir: 'Choisissez votre mot de passe',
    choisirPhrase:
      'Il est à vous seul\u00a0: ni le professionnel, ni nos agents ne vous le demanderont.',
    motDePasse: 'Mot de passe',
    motDePasseConfirmation: 'Confirmez le mot de passe',
    dejaUn:
      'Vous agissez déjà par délégation\u00a0: gardez le même mot de passe et connectez-vous comme d’habitude.',
    accepter: 'Accepter la délégation',
    envoi: 'Enregistrement…',
    inconnuTitre: 'Vous n’attendiez pas cette invitation\u00a0?',
    inconnu: 'N’acceptez pas\u00a0: sans votre accord, rien ne s’ouvre à votre nom.',
    conseil:
      'Si vous avez déjà accepté, connectez-vous. Sinon, demandez au professionnel de vous renvoyer l’invitation depuis son espace.',
  },
  motDePasse: {
    titre: 'Choisir un nouveau mot de passe',
    phrase:
      'Vos sessions ouvertes se fermeront, sur tous vos appareils. Vous vous connecterez ensuite avec le nouveau mot de passe.',
    motDePasse: 'Nouveau mot de passe',
    motDePasseConfirmation: 'Confirmez le nouveau mot de passe',
    valider: 'Enregistrer ce mot de passe',
    envoi: 'Enregistrement…',
    nouveau: 'Demander un nouveau lien',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous: 'N’enregistrez rien\u00a0: votre mot de passe actuel reste valable.',
  },
  choix: {
    titre: 'Pour qui agissez-vous\u00a0?',
    phrase: 'Choisissez le professionnel. Ce que vous faites ensuite ne concerne que son espace.',
    chargement: 'Chargement de vos délégations…',
    liste: 'Vos délégations',
    jusquau: (jour: string): string => `jusqu’au ${jour}`,
    courante: 'Vous agissez pour cette personne',
    envoi: 'Ouverture…',
    acceptee: 'Vous avez accepté la délégation. Elle est dans la liste.',
  },
  propres: {
    titre: 'Mes délégations et sessions',
    phrase: 'Pour qui vous agissez, jusqu’à quand, et où vous êtes connecté.',
    chargement: 'Chargement de vos délégations…',
    liste: 'Mes délégations',
    courante: 'Session en cours',
    sansAcces: 'Cette délégation ne donne accès à rien en ce moment. Vous pouvez y renoncer.',
    lignes: { services: 'Services', activite: 'Au titre de', fin: 'Dernier jour' },
    renoncer: 'Renoncer à cette délégation',
    /** Completes the button for screen readers: which delegation it is about. */
    de: (titulaire: string): string => `\u00a0: ${titulaire}`,
    fait: (titulaire: string): string => `Vous avez renoncé à agir pour ${titulaire}.`,
    renonciation: {
      titre: (titulaire: string): string => `Renoncer à agir pour ${titulaire}\u00a0?`,
      courante:
        'Votre délégation prend fin aussitôt, et vos sessions pour cette personne se ferment sur tous vos appareils.',
      autre: 'Votre délégation prend fin aussitôt. La session ouverte ici continue.',
      avertit: (titulaire: string): string => `Un e-mail en avertit ${titulaire}.`,
      suite: 'Pour agir de nouveau, il vous faudra une autre invitation.',
      action: 'Renoncer à la délégation',
      envoi: 'Renonciation…',
      annuler: 'Annuler',
    },
  },
} as const;
