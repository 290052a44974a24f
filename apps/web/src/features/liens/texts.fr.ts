export const liensTexts = {
  examen: 'Vérification de votre lien…',
  assistance: 'Assistance',
  connexion: 'Se connecter',
  /** The kind of the link is not known. */
  inconnu:
    'Si vous avez un compte, connectez-vous\u00a0: un nouveau lien vous y est proposé s’il en faut un. Sinon, reprenez votre inscription.',
  cote: {
    titre: 'Un lien à usage unique',
    dessin: (organisation: string): string =>
      `Dessin d’une enveloppe ouverte sur le message «\u00a0${organisation}\u00a0» et son bouton.`,
    regles: (duree: string): readonly string[] => [
      'Il ne sert qu’une fois.',
      `Il est valable ${duree}.`,
    ],
    dernier: 'Seul le dernier lien reçu fonctionne.',
    chacun: 'Celui de chaque message reçu fonctionne.',
    pied: 'Aucun agent ne vous demandera de lui lire ou de lui transférer ce lien.',
  },
  duree: (heures: number): string =>
    heures > 72 ? `${heures / 24}\u00a0jours` : `${heures}\u00a0heures`,
  reinitialisation: {
    titre: 'Réinitialiser votre mot de passe',
    phrase:
      'Un clic vous connecte et vous mène au choix d’un nouveau mot de passe. Tant qu’il n’est pas choisi, rien d’autre ne s’ouvre.',
    bouton: 'Me connecter et choisir un mot de passe',
    boutonDessin: 'Choisir un mot de passe',
    envoi: 'Connexion…',
    nouveau: 'Demander un nouveau lien',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: sans ce clic, rien ne change. Prévenez l’assistance si ces messages se répètent.',
  },
  activation: {
    titre: 'Confirmer votre adresse e-mail',
    phrase:
      'Un clic confirme que cette messagerie est bien la vôtre. Vous pourrez alors y recevoir vos liens de connexion.',
    bouton: 'Confirmer mon adresse',
    boutonDessin: 'Confirmer mon adresse',
    envoi: 'Confirmation…',
    nouveau: (page: string): string =>
      `Si vous aviez déjà cliqué, votre adresse est sans doute confirmée. Sinon, connectez-vous et ouvrez «\u00a0${page}\u00a0»\u00a0: vous pourrez y demander un nouveau lien, ou à nouveau le changement d’adresse.`,
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: sans ce clic, l’adresse n’est rattachée à aucun compte. Prévenez l’assistance si ces messages se répètent.',
    faitTitre: 'Votre adresse est confirmée',
    faitApres: ' est désormais l’adresse de votre compte. Utilisez-la pour vous connecter.',
    prendraEffet: ' est bien la vôtre. Par sécurité, elle prendra effet le ',
    dIciLa: (heures: number): string =>
      `D’ici là, connectez-vous comme avant. Pendant ces ${heures}\u00a0heures, votre ancienne adresse est avertie et peut annuler le changement.`,
    versEspace: 'Aller à mon espace',
  },
  compte: {
    titre: 'Activer votre compte',
    phrase:
      'Un clic active votre compte avec l’adresse et le mot de passe que vous avez choisis, et vous connecte.',
    bouton: 'Activer mon compte',
    boutonDessin: 'Activer mon compte',
    envoi: 'Activation…',
    nouveauTitre: 'Recommencer l’inscription',
    nouveau:
      'Si vous avez déjà cliqué, votre compte est activé\u00a0: connectez-vous. Sinon, reprenez l’inscription avec votre code confidentiel, tant qu’il est valable.',
    nouveauCode: 'Recevoir un nouveau code',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: sans ce clic, aucun compte n’est créé ni modifié. Prévenez l’assistance si ces messages se répètent.',
  },
  creation: {
    titre: 'Valider votre adresse e-mail',
    phrase:
      'Un clic valide cette adresse, crée votre compte avec le mot de passe que vous avez choisi, et vous connecte.',
    bouton: 'Valider adresse e-mail',
    boutonDessin: 'Valider adresse e-mail',
    envoi: 'Création…',
    nouveauTitre: 'Créer un compte',
    nouveau:
      'Si vous avez déjà cliqué, votre compte est créé\u00a0: connectez-vous. Sinon, recommencez la création de votre compte.',
    nouveauCode: 'Demander un nouveau mot de passe provisoire',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: sans ce clic, aucun compte n’est créé ni modifié. Prévenez l’assistance si ces messages se répètent.',
  },
  candidat: {
    titre: 'Valider votre adresse e-mail',
    phrase:
      'Un clic valide cette adresse. Votre compte sera accessible à la réception du courrier qui contient votre mot de passe provisoire.',
    bouton: 'Valider adresse e-mail',
    boutonDessin: 'Valider adresse e-mail',
    envoi: 'Validation…',
    nouveau:
      'Si vous aviez déjà cliqué, votre adresse est validée. Sinon, rien n’est perdu\u00a0: elle vous sera redemandée à votre première connexion, avec le mot de passe provisoire du courrier.',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: quelqu’un a pu saisir votre adresse par erreur. Prévenez l’assistance si ces messages se répètent.',
    faitTitre: 'Votre adresse est validée',
    faitApres:
      ' vous sera proposée à votre première connexion. Attendez le courrier\u00a0: connectez-vous alors avec votre numéro et le mot de passe provisoire qu’il contient.',
    retour: 'Retour à la connexion',
  },
  annulation: {
    titre: 'Annuler le courrier en route',
    phrase:
      'Un courrier qui contient un code confidentiel a été demandé pour votre N° tiers. Si vous ne l’avez pas demandé, un clic l’annule\u00a0: même reçu, son code n’ouvrira rien.',
    bouton: 'Annuler ce courrier',
    boutonDessin: 'Annuler ce courrier',
    envoi: 'Annulation…',
    nouveau:
      'Rien d’autre n’est à faire\u00a0: un code ne crée aucun compte sans le N° tiers, et le vôtre fonctionne toujours. En cas de doute, écrivez à l’assistance.',
    pasVousTitre: 'C’est bien vous\u00a0?',
    pasVous:
      'Ne cliquez pas, et attendez le courrier. S’il n’arrive pas, l’assistance vous répond.',
    faitTitre: 'Le courrier est annulé',
    fait: 'Le code qu’il contient n’ouvrira rien. S’il vous parvient malgré tout, détruisez-le. Votre compte, si vous en avez un, n’a pas changé.',
    retour: 'Retour à l’espace connexion',
  },
  annulationProvisoire: {
    titre: 'Annuler le courrier en route',
    phrase:
      'Un courrier qui contient un mot de passe provisoire a été demandé pour votre numéro. Si vous ne l’avez pas demandé, un clic l’annule\u00a0: même reçu, ce mot de passe n’ouvrira rien.',
    bouton: 'Annuler ce courrier',
    boutonDessin: 'Annuler ce courrier',
    envoi: 'Annulation…',
    nouveau:
      'Rien d’autre n’est à faire\u00a0: votre compte fonctionne toujours. En cas de doute, appelez l’assistance.',
    pasVousTitre: 'C’est bien vous\u00a0?',
    pasVous:
      'Ne cliquez pas, et attendez le courrier. S’il n’arrive pas, l’assistance vous répond.',
    faitTitre: 'Le courrier est annulé',
    fait: 'Le mot de passe provisoire qu’il contient n’ouvrira rien. S’il vous parvient malgré tout, détruisez-le. Votre compte, si vous en avez un, n’a pas changé.',
    retour: 'Retour à la connexion',
  },
  annulationAdresse: {
    titre: 'Annuler le changement d’adresse',
    phrase:
      'Une nouvelle adresse a été demandée pour votre compte. Si ce n’est pas vous, un clic annule ce changement\u00a0: l’adresse où vous avez reçu ce message reste celle du compte.',
    bouton: 'Garder mon adresse',
    boutonDessin: 'Garder mon adresse',
    envoi: 'Annulation…',
    nouveau:
      'Si vous aviez déjà cliqué, le changement est annulé. Vérifiez l’adresse de votre compte en vous connectant\u00a0; si vous n’y entrez plus, prévenez l’assistance.',
    pasVousTitre: 'C’est bien vous\u00a0?',
    pasVous: 'Ne cliquez pas\u00a0: la nouvelle adresse prendra effet à la date annoncée.',
    faitTitre: 'Votre adresse ne change pas',
    fait: 'La nouvelle adresse est abandonnée. Quelqu’un connaît peut-être votre mot de passe\u00a0: choisissez-en un autre dès maintenant.',
    changer: 'Choisir un autre mot de passe',
  },
  gel: {
    titre: 'Geler votre compte',
    phrase:
      'Vous ne reconnaissez pas ce que notre message annonce\u00a0? Un clic gèle votre compte\u00a0: plus personne n’y entre, même avec le bon mot de passe.',
    effetsTitre: 'Ce que fait le gel',
    effets: [
      'Toutes les sessions ouvertes se ferment aussitôt.',
      'Ni votre mot de passe, ni un lien reçu par e-mail n’ouvrent plus le compte.',
      'Un changement d’adresse en cours est abandonné.',
      'Vos données et vos dossiers ne changent pas.',
    ],
    delegations: 'Vos délégations prennent fin\u00a0; à vous de les redonner.',
    rouvrir: 'Comment le rouvrir',
    bouton: 'Geler mon compte',
    boutonDessin: 'Geler mon compte',
    envoi: 'Gel du compte…',
    nouveau:
      'Si vous aviez déjà cliqué, votre compte est gelé. Sinon, utilisez le lien d’un message de sécurité plus récent, ou prévenez l’assistance.',
    pasVousTitre: 'C’était bien vous\u00a0?',
    pasVous: 'Ne cliquez pas\u00a0: sans ce clic, rien ne change.',
    faitTitre: 'Votre compte est gelé',
    fait: 'Plus personne n’y entre, et toutes ses sessions sont fermées. Un message vient de vous être envoyé.',
    versConnexion: 'Aller à la page de connexion',
  },
} as const;
