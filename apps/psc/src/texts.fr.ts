export const pageTexts = {
  site: 'Démonstration',
  warning: 'Démonstration\u00a0: ce n’est pas Pro Santé Connect.',
  invented: 'Personnes, cartes et numéros sont inventés.',
} as const;

interface ChooserTexts {
  readonly title: string;
  /** @param asker the portal’s host, escaped */
  readonly lead: (asker: string) => string;
  readonly last: string;
  readonly cancel: string;
  /** What one can try with a card, by its id. */
  readonly stories: Readonly<Record<string, string>>;
}

export const chooserTexts: ChooserTexts = {
  title: 'Choisissez une carte',
  lead: (asker) =>
    `<strong>${asker}</strong> demande qui vous êtes. Choisir une carte, c’est la glisser dans le lecteur\u00a0: aucun code n’est demandé.`,
  last: 'Dernière carte lue',
  cancel: 'Annuler',
  stories: {
    aubertin: 'En ville, trois lieux d’exercice, un seul compte.',
    bensalem: 'En ville le matin, salarié d’un centre de santé l’après-midi.',
    moreau: 'Salariée du centre de santé, qui n’y est pas encore enrôlée.',
    ferreira: 'En ville, sans compte\u00a0: sa carte permet d’en créer un.',
    vidal: 'Employé d’une pharmacie, sans RPPS\u00a0: il ouvre le compte de sa structure.',
    lachenal: 'Sa carte est bonne, mais le registre du portail ne le connaît pas.',
  },
};

export const cardTexts = {
  specimen: 'Spécimen',
  cps: 'Carte de professionnel de santé',
  cpe: 'Carte de personnel d’établissement',
  rpps: 'RPPS',
  structure: 'FINESS',
  professions: {
    '10': 'Médecin',
    '60': 'Infirmier',
    '': 'Employé',
  },
  /** TRE_R38, those of the cards. */
  specialites: { SM54: 'médecine générale', SM40: 'pédiatrie' } as Readonly<Record<string, string>>,
  nurse: 'Infirmière',
} as const;

export const logoutTexts = {
  title: 'Retirer la carte',
  leaving: 'Votre carte est retirée',
  soon: 'Vous revenez au portail.',
  question: 'Voulez-vous aussi oublier la carte lue par ce navigateur\u00a0?',
  goOn: 'Continuer',
  leave: 'Retirer la carte',
  stay: 'La laisser',
} as const;

export const noticeTexts = {
  expired: {
    title: 'Cette demande a expiré',
    text: 'Revenez au portail et demandez de nouveau la connexion par carte.',
  },
  refused: {
    title: 'Cette demande ne peut pas aboutir',
    text: 'Revenez au portail et recommencez. Détail pour le portail\u00a0:',
  },
  loggedOut: {
    title: 'Votre carte est retirée',
    text: 'Vous pouvez fermer cette page.',
  },
} as const;

export const homeTexts = {
  title: 'Un lecteur de cartes imaginaire',
  text: 'Ce service tient le rôle de Pro Santé Connect pendant la démonstration. On y arrive depuis le portail, en se connectant par carte. Voici les cartes qu’il connaît.',
} as const;

export const mainTexts = {
  ready: (address: string) => `Pro Santé Connect de démonstration\u00a0: ${address}`,
  notInProduction:
    'Ce fournisseur d’identité est une doublure de démonstration\u00a0: il ne démarre pas avec APP_MODE=production.',
  portTaken: (port: number) =>
    `Le port ${port} est pris\u00a0: pas de connexion par carte CPS dans cette démonstration.`,
} as const;
