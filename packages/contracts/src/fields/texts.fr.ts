/** What a field says when it cannot be accepted: what is wrong, and how to write it right. */
export const fieldTexts = {
  requis: 'Renseignez ce champ.',
  email: 'Écrivez une adresse complète, par exemple prenom.nom@cabinet.fr.',
  emailConfirmation: 'Les deux adresses ne sont pas identiques.',
  motDePasseRequis: 'Saisissez votre mot de passe.',
  motDePasseConfirmation: 'Les deux mots de passe ne sont pas identiques.',
  motDePasseTropLong: 'Ce mot de passe dépasse 128\u00a0caractères.',
  dateRequise: 'Saisissez votre date de naissance, au format JJ/MM/AAAA.',
  date: 'Ce jour n’existe pas. Écrivez JJ/MM/AAAA, par exemple 17/06/1975.',
  rpps: {
    EMPTY: 'Saisissez votre numéro RPPS, 11\u00a0chiffres.',
    LENGTH: 'Un numéro RPPS compte 11\u00a0chiffres. Vérifiez-le sur votre carte CPS.',
    CHARSET: 'Un numéro RPPS ne contient que des chiffres.',
    KEY: 'Ce numéro RPPS comporte une erreur de frappe. Comparez-le à votre carte CPS.',
  },
  code: 'Saisissez les 6\u00a0chiffres du code reçu.',
  cgu: 'Acceptez les conditions générales d’utilisation et la politique de confidentialité pour continuer.',
  lien: 'Ce lien est incomplet. Copiez-le en entier depuis le message reçu, ou demandez-en un nouveau.',
  tropLong: 'Ce texte est trop long.',
  choix: 'Choisissez une des réponses proposées.',
} as const;
