import type { ParcoursKind } from '@eps/espaces';

/** What the two journeys say differently. */
interface KindTexts {
  identitePhrase: string;
  /** Between plain words, what the guide has in bold. */
  envoi: readonly [avant: string, objet: string, apres: string];
  finaliserPhrase: string;
  succesTitre: string;
  reprise: string;
  vers: string;
}

const kinds: Readonly<Record<ParcoursKind, KindTexts>> = {
  inscription: {
    identitePhrase:
      'Nous vous reconnaissons par votre date de naissance et votre numéro RPPS. Les deux sont obligatoires.',
    envoi: ['Afin de finaliser la ', 'création de votre compte', ', vous allez recevoir '],
    finaliserPhrase:
      'Afin de finaliser la création de votre compte et l’activer, veuillez saisir vos paramètres de connexion.',
    succesTitre:
      'Votre espace personnel a été créé et activé. Un email de confirmation vous a été envoyé',
    reprise: 'Vous aviez commencé à créer votre espace',
    vers: 'Créer votre espace',
  },
  recuperation: {
    identitePhrase:
      'Vous avez un espace, mais plus son adresse e-mail. Nous vous reconnaissons par votre date de naissance et votre numéro RPPS. Les deux sont obligatoires.',
    envoi: ['Afin de finaliser la ', 'récupération de votre compte', ', vous allez recevoir '],
    finaliserPhrase:
      'Afin de finaliser la récupération de votre compte, veuillez saisir vos paramètres de connexion.',
    succesTitre:
      'Votre espace personnel a été récupéré. Un email de confirmation vous a été envoyé',
    reprise: 'Vous aviez commencé à récupérer votre espace',
    vers: 'Récupérer votre espace',
  },
};

export const parcoursTexts = {
  kinds,
  etapes: ['Votre identité', 'Moyen d’envoi', 'Code reçu', 'Mot de passe'],
  etapeTermine: 'Terminé',
  chargement: 'Chargement de votre démarche…',
  retour: 'Retour',
  assistance: 'Assistance',
  reference: 'Référence de votre démarche\u00a0: ',
  champs: {
    dateNaissance: 'Date de naissance',
    rpps: 'Numéro RPPS',
    cguAcceptees: 'Conditions générales',
    email: 'Email',
    emailConfirmation: 'Confirmation Email',
    motDePasse: 'Mot de passe',
    motDePasseConfirmation: 'Confirmation du mot de passe',
    code: 'Saisir le code',
  },
  avis: {
    'a-commencer': {
      titre: 'Commencez par votre identité',
      phrase: 'Cette étape vient après celle-ci.',
    },
    expire: {
      titre: 'Votre démarche a expiré',
      phrase: 'Reprenez-la ici\u00a0: rien n’a été modifié.',
    },
    'code-attendu': {
      titre: 'Il reste un code à saisir',
      phrase: 'Le mot de passe se choisit à l’étape suivante.',
    },
    'code-valide': {
      titre: 'Votre code est déjà validé',
      phrase: 'Vous pouvez continuer ici, même si vous l’avez saisi dans un autre onglet.',
    },
  },
  perime: {
    titre: 'Votre saisie a été effacée',
    phrase:
      'Ce qui est saisi sans être validé est effacé au bout de 10\u00a0minutes. Saisissez-le à nouveau.',
  },
  reprise: {
    phrase: (heure: string): string => `Vous pouvez la reprendre où elle en est jusqu’à ${heure}.`,
    lien: 'Reprendre ma démarche',
  },
} as const;
