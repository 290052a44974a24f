/** Words of the captcha; those of the 2023 guide of `tiers` are exact. */
export const captchaTexts = {
  etiquette: 'Entrez les caractères figurant dans l’image ci-dessous\u00a0:',
  aide: 'Recopier le texte qui s’affiche en rouge puis valider. Majuscules et minuscules se valent.',
  image: 'Image de caractères déformés à recopier dans le champ qui suit',
  nonLisible: 'Non lisible\u00a0? ',
  changer: 'Changer le texte.',
  chargement: 'Chargement de l’image…',
  changee: 'Nouvelle image affichée',
  impossible: 'Je ne peux pas lire cette image',
  sansImage: 'Vérification sans image',
  calcul:
    'Vérification en cours\u00a0: votre appareil fait un calcul de quelques secondes. Vous n’avez rien à faire.',
  calcule: 'Vérification faite. Vous pouvez valider.',
  echec: 'Votre appareil n’a pas pu faire ce calcul. Réessayez, ou recopiez l’image.',
  reessayer: 'Réessayer',
  revenir: 'Revenir à l’image',
  attendre: 'Attendez la fin de la vérification, quelques secondes.',
} as const;
