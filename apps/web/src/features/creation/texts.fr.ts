/** Where one is, by the way taken. */
const etapes = {
  cle: ['Votre numéro', 'Clé de sécurité', 'Vos identifiants', 'Adresse e-mail validée'],
  carte: ['Carte CPS', 'Vos identifiants', 'Adresse e-mail validée'],
  courrier: ['Votre numéro', 'Adresse e-mail', 'Courrier', 'Vos identifiants'],
  provisoire: ['Mot de passe provisoire', 'Vos identifiants', 'Adresse e-mail validée'],
} as const;

/** Words of A2 to A6 and A8; those of the guides are exact. */
export const creationTexts = {
  etapes,
  onglet: 'Créer votre compte',
  chargement: 'Chargement de votre démarche…',
  retour: 'Retour',
  envoi: 'Envoi…',
  continuer: 'Continuer',
  identite: {
    nom: 'Nom et prénom, ou raison sociale',
    numero: 'Numéro d’Assurance Maladie ou FINESS',
    numeroLiberal: 'Numéro d’Assurance Maladie',
    pasMoi: 'Ce n’est pas moi',
  },
  recommencer: 'Recommencer avec un autre numéro',
  connexion: 'Se connecter',
  assistance: 'Assistance',
  reference: 'Référence de votre démarche\u00a0: ',
  champs: {
    email: 'E-mail',
    emailConfirmation: 'Confirmer e-mail',
    motDePasse: 'Mot de passe',
    motDePasseConfirmation: 'Confirmer mot de passe',
    cguAcceptees: 'Conditions générales',
  },
  cguAvant: 'J’ai lu et j’accepte les ',
  cguLien: 'conditions générales d’utilisation',
  cguEt: ' et la ',
  confidentialiteLien: 'politique de confidentialité',
  cguApres: '.',
  nouvelleFenetre: ' (nouvelle fenêtre)',
  avis: {
    'a-commencer': {
      titre: 'Commencez par votre numéro',
      phrase: 'Cette étape vient après celle-ci.',
    },
    expire: {
      titre: 'Votre démarche a expiré',
      phrase: 'Reprenez-la ici\u00a0: rien n’a été modifié.',
    },
    'en-cours': {
      titre: 'Votre démarche en est ici',
      phrase: 'Elle a été commencée dans ce navigateur, peut-être dans un autre onglet.',
    },
  },
  perime: {
    titre: 'Votre saisie a été effacée',
    phrase: (minutes: number): string =>
      `Ce qui est saisi sans être validé est effacé au bout de ${minutes}\u00a0minutes. Saisissez-le à nouveau.`,
  },
} as const;
