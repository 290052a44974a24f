export const deadLinkTexts = {
  rechargeTitre: 'Rouvrez votre lien',
  rechargePhrase:
    'Pour votre sécurité, un lien n’est gardé que le temps d’une page\u00a0: elle a été rechargée, ou ouverte sans lui. Cliquez à nouveau sur le lien du message reçu, ou demandez-en un nouveau.',
  nonVerifie:
    'Votre lien n’a pas pu être vérifié, et n’a pas servi. Réessayez sans recharger cette page\u00a0: rechargée, elle ne l’a plus, et il faut le rouvrir depuis le message reçu.',
} as const;
