/** The end of a creation, in the guide's words but for the brand's name. */
export const compteCreeTexts = {
  titre: 'Le compte vient d’être créé',
  phrase: 'Votre adresse e-mail est validée\u00a0: elle est votre identifiant de connexion.',
  acces: 'Accéder à mon espace',
  connexion: 'Se connecter',
} as const;
