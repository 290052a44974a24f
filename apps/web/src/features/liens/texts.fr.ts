export const liensTexts = {
  examen: 'Vérification de votre lien…',
  valableAvant: 'Ce lien est valable jusqu’au ',
  valableA: ' à ',
  valableApres: ' et ne sert qu’une fois.',
  assistance: 'Assistance',
  connexion: 'Se connecter',
  rechargeTitre: 'Rouvrez votre lien',
  rechargePhrase:
    'Pour votre sécurité, un lien n’est gardé que le temps d’une page\u00a0: elle a été rechargée, ou ouverte sans lui. Cliquez à nouveau sur le lien du message reçu, ou demandez-en un nouveau.',
  cote: {
    titre: 'Un lien à usage unique',
    dessin: (organisation: string): string =>
      `Dessin d’une enveloppe ouverte sur le message «\u00a0${organisation}\u00a0» et son bouton.`,
    regles: (duree: string): readonly string[] => [
      'Il ne sert qu’une fois.',
      `Il est valable ${duree}.`,
      'Seul le dernier lien reçu fonctionne.',
    ],
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
    nouveau:
      'Si vous aviez déjà cliqué, votre adresse est sans doute confirmée. Sinon, connectez-vous et ouvrez Paramètres\u00a0: un nouveau lien vous y est proposé.',
    pasVousTitre: 'Vous n’avez rien demandé\u00a0?',
    pasVous:
      'Ne cliquez pas\u00a0: sans ce clic, l’adresse n’est rattachée à aucun compte. Prévenez l’assistance si ces messages se répètent.',
    faitTitre: 'Votre adresse est confirmée',
    faitApres: ' est désormais l’adresse de votre compte. Utilisez-la pour vous connecter.',
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
} as const;
