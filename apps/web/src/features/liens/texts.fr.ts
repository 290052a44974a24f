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
    dessin: 'Dessin d’une enveloppe ouverte sur le message de l’Ordre et son bouton.',
    regles: (heures: number): readonly string[] => [
      'Il ne sert qu’une fois.',
      `Il est valable ${heures}\u00a0heures.`,
      'Seul le dernier lien reçu fonctionne.',
    ],
    pied: 'Aucun agent de l’Ordre ne vous demandera de lui lire ou de lui transférer ce lien.',
  },
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
} as const;
