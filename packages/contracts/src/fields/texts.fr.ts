/** What a field says when it cannot be accepted: what is wrong, and how to write it right. */
export const fieldTexts = {
  requis: 'Renseignez ce champ.',
  email: 'Écrivez une adresse complète, par exemple prenom.nom@cabinet.fr.',
  emailConfirmation: 'Les deux adresses ne sont pas identiques.',
  motDePasseRequis: 'Saisissez votre mot de passe.',
  motDePasseConfirmation: 'Les deux mots de passe ne sont pas identiques.',
  motDePasseTropLong: 'Ce mot de passe dépasse 128\u00a0caractères.',
  dateRequise: 'Saisissez votre date de naissance, au format JJ/MM/AAAA.',
  nom: 'Écrivez ce nom avec des lettres, des espaces, des tirets ou des apostrophes.',
  jour: 'Choisissez un jour du calendrier.',
  date: 'Ce jour n’existe pas. Écrivez JJ/MM/AAAA, par exemple 17/06/1975.',
  rpps: {
    EMPTY: 'Saisissez votre numéro RPPS, 11\u00a0chiffres.',
    LENGTH: 'Un numéro RPPS compte 11\u00a0chiffres. Vérifiez-le sur votre carte CPS.',
    CHARSET: 'Un numéro RPPS ne contient que des chiffres.',
    KEY: 'Ce numéro RPPS comporte une erreur de frappe. Comparez-le à votre carte CPS.',
  },
  numeroTiers:
    'Ce numéro comporte une erreur. Un N° tiers compte 9\u00a0caractères\u00a0; vérifiez-le sur vos relevés ou votre convention.',
  codeConfidentiel:
    'Saisissez les 10\u00a0caractères de votre courrier\u00a0: ni O, ni 0, ni I, ni 1.',
  unSeulSecret: 'Remplissez l’un ou l’autre, pas les deux.',
  captcha: 'Recopiez les caractères de l’image.',
  code: 'Saisissez les 6\u00a0chiffres du code reçu.',
  cgu: 'Acceptez les conditions générales d’utilisation et la politique de confidentialité pour continuer.',
  lien: 'Ce lien est incomplet. Copiez-le en entier depuis le message reçu, ou demandez-en un nouveau.',
  tropLong: 'Ce texte est trop long.',
  auPlus: (caracteres: number) =>
    `Ce texte est trop long\u00a0: ${caracteres}\u00a0caractères au plus.`,
  telephone:
    'Écrivez un numéro de téléphone français à 10\u00a0chiffres, par exemple 01\u00a042\u00a058\u00a063\u00a021.',
  codePostal: 'Un code postal compte 5\u00a0chiffres, par exemple 75012.',
  concentrateur: 'Saisissez le nom de votre concentrateur.',
  numeroSuivi: 'Saisissez le numéro de suivi de votre demande, par exemple K7PX-3M9T.',
  adresseCherchee: 'Saisissez au moins 3\u00a0caractères de l’adresse.',
  lienAvis:
    'Écrivez une adresse en https://, ou celle d’une page du portail, par exemple /tiers/assistance.',
  lienAvisEntier: 'Donnez le texte du lien et son adresse, ou ni l’un ni l’autre.',
  choix: 'Choisissez une des réponses proposées.',
  nir: 'Ce numéro compte 13 chiffres, ou 15 avec sa clé. Vérifiez-le sur votre carte Vitale.',
  finIban: 'Saisissez les 4 derniers caractères de votre IBAN.',
  secondFacteur: 'Saisissez les 6 chiffres de votre application, ou un code de secours.',
} as const;
