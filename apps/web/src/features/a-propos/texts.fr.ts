/** Words of « À propos », whatever the organisation. */
export const aProposTexts = {
  phrase: (organisation: string): string =>
    `À quoi sert cet espace, et comment y ouvrir un compte. Il est tenu par l’organisation «\u00a0${organisation}\u00a0».`,
  pourQui: {
    titre: 'Pour qui',
    blocs: [
      'Les professionnels de santé libéraux, quel que soit le nombre de leurs cabinets\u00a0; les pharmacies, les laboratoires, les transporteurs et les établissements\u00a0; les directeurs de centre de santé\u00a0; les médecins et infirmiers salariés d’un centre.',
      'Une personne n’a qu’un compte, pour toutes ses activités\u00a0: elle passe de l’une à l’autre une fois connectée.',
    ],
  },
  services: {
    titre: 'Les services',
    phrase: 'Chacun voit ceux qui le concernent. Ceux qui ne sont pas encore ouverts le disent.',
    bientot: 'bientôt',
  },
  carte: {
    titre: 'Créer un compte avec une carte',
    blocs: [
      'Si vous avez une carte CPS ou CPE transporteur, vous pouvez créer votre compte en vous connectant à l’aide du bouton d’identification par carte. Le compte est accessible immédiatement.',
    ],
    etapes: [
      'Choisissez «\u00a0Vous connecter par carte CPS\u00a0»\u00a0: Pro Santé Connect s’ouvre. Présentez votre carte dans son lecteur, ou validez sur l’application e-CPS de votre téléphone.',
      'De retour ici, choisissez votre adresse e-mail et un mot de passe, pour les jours sans carte.',
      'Cliquez sur «\u00a0Valider adresse e-mail\u00a0» dans le message reçu\u00a0: votre compte est créé.',
    ],
    directeur:
      'Cette voie n’est pas ouverte aux directeurs d’établissement. Un médecin ou un infirmier salarié doit d’abord être inscrit par la caisse de son centre.',
    bouton: 'Vous connecter par carte CPS',
  },
  sansCarte: {
    titre: 'Créer un compte sans carte',
    blocs: [
      'Libéral\u00a0: avec votre numéro d’Assurance Maladie et votre clé de sécurité, formée de votre numéro de Sécurité sociale et des 4 derniers caractères de votre IBAN professionnel. Le compte est accessible immédiatement.',
      'Structure, directeur de centre, ou libéral qui ne souhaite pas donner cette clé\u00a0: un mot de passe provisoire est envoyé par courrier à l’adresse connue du lieu d’exercice. Comptez une quinzaine de jours.',
    ],
    bouton: 'Créer un compte',
  },
  securite: {
    titre: 'Votre sécurité',
    liste: [
      'Personne ne vous demande votre mot de passe, le code de votre carte ni un lien reçu, même par téléphone.',
      'Chaque acte sensible est inscrit dans «\u00a0Mes derniers événements\u00a0», et vous est signalé par message.',
      'Votre carte débloque votre compte immédiatement s’il est bloqué.',
    ],
  },
  voirAussi: {
    titre: 'Voir aussi',
    configuration: 'Configurer votre poste',
    assistance: 'Assistance technique et caisses',
  },
} as const;
