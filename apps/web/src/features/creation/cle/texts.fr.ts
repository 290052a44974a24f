/** A3; the labels of the guide are exact. */
export const cleTexts = {
  phrase:
    'Vous êtes sur le point de créer un compte personnel valable, le cas échéant, pour l’ensemble de vos cabinets.',
  titre: 'Votre clé de sécurité',
  nir: 'Numéro de Sécurité sociale (NIR)',
  nirAide: 'Exemple\u00a0: 2 69 05 49 588 157',
  nirReconnu: 'Format reconnu',
  nirCle: 'Format reconnu, clé exacte',
  finIban: 'Les 4 derniers caractères de votre IBAN professionnel',
  finIbanAide: 'Celui fourni à l’Assurance Maladie lors de votre installation',
  finIbanDebut: 'XXXX XXXX XXXX XXXX XXXX XXX',
  limite: (essais: number, heures: number): string =>
    `${essais}\u00a0essais. Au-delà, seule la voie postale reste ouverte pendant ${heures}\u00a0h.`,
  valider: 'Valider et continuer',
  envoi: 'Vérification…',
  reassurance:
    'Votre NIR et votre IBAN servent à cette seule vérification\u00a0: ils ne sont ni affichés ensuite, ni communiqués à quiconque.',
  ou: {
    titre: 'Où trouver ces 4 caractères\u00a0?',
    dessin:
      'Dessin d’un RIB\u00a0: l’IBAN se termine par un caractère, puis un groupe de trois, encadrés comme les deux cases.',
    rib: 'RELEVÉ D’IDENTITÉ BANCAIRE',
    titulaire: 'Titulaire',
    exemple: 'Cabinet du Dr Claire Aubertin',
    debut: 'FR76 3000 6000 0112 3456\u00a0\u00a0\u00a0789',
    premiere: { value: '0', caption: '1re case' },
    seconde: { value: '189', caption: '2e case' },
    phrase:
      'Sur le RIB du compte où vous sont versés vos honoraires. L’IBAN français finit par un groupe de 3\u00a0: les deux cases suivent ce découpage.',
  },
  pourquoi: {
    titre: 'Pourquoi le demandons-nous\u00a0?',
    phrase:
      'Votre numéro d’Assurance Maladie figure sur vos feuilles de soins\u00a0: il ne prouve pas que c’est vous. Votre NIR et votre IBAN, si.',
  },
  poste: {
    titre: 'Vous n’avez pas ces informations\u00a0?',
    phrase:
      'Un courrier part à l’adresse de votre cabinet principal. Comptez une quinzaine de jours.',
    bouton: 'Recevoir un mot de passe provisoire par courrier postal',
    absente:
      'Nous ne connaissons pas votre adresse postale\u00a0: aucun courrier ne peut partir. L’assistance peut la compléter.',
  },
  epuisee: {
    titre: 'Trop d’essais',
    phrase: (heures: number): string =>
      `La clé de sécurité n’est plus acceptée ici pendant ${heures}\u00a0heures. Il reste la voie postale, qui n’est pas concernée par ces essais.`,
  },
} as const;
