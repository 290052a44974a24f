/** A4 and A8; the sentences of the guides are exact, but for the brand’s name. */
export const identifiantsTexts = {
  /** For who has shown a card. */
  titreCarte: 'Vos identifiants pour un accès sans carte CPS',
  phrase:
    'Ces identifiants doivent être uniques, ils vous permettront un accès sécurisé à certains services de votre espace où que vous soyez.',
  emailAide: 'Elle vous servira à vous connecter. Un mail y est envoyé pour la valider.',
  ignorer:
    'Si vous recevez un mot de passe provisoire, veuillez l’ignorer. Vous pouvez dès maintenant créer votre mot de passe unique valable pour l’ensemble de vos cabinets, le cas échéant.',
  creer: 'Créer compte',
  valider: 'Valider et continuer',
  chiffre: 'Votre mot de passe est chiffré d’une façon que nous-mêmes ne pouvons pas lire.',
  secrets:
    'Par sécurité, les mots de passe refusés ne sont pas conservés\u00a0: saisissez-les à nouveau. Vos autres réponses sont gardées.',
  candidat: {
    legende: 'Adresse e-mail saisie lors de la demande du courrier',
    pourquoi:
      'N’importe qui a pu la saisir à votre place\u00a0: gardez-la seulement si elle est bien la vôtre.',
    garder: (email: string): string => `Garder ${email}`,
    verifiee: 'Adresse déjà validée\u00a0: votre compte est accessible immédiatement.',
    aVerifier: 'Un mail y est envoyé pour la valider.',
    autre: 'Donner une autre adresse',
    autreDetail: 'Celle de la demande est oubliée.',
  },
  cote: {
    titre: 'Un bon mot de passe, sans effort',
    phrase:
      'Quelques mots sans rapport entre eux, une majuscule, un chiffre et un signe\u00a0: facile à retenir, difficile à deviner.',
    faible: 'Faible',
    exempleFaible: 'Medecin2026!',
    bon: 'Excellent',
    exempleBon: 'Tilleul-orage-7-barque',
    pied: 'Un gestionnaire de mots de passe\u00a0? Copier-coller fonctionne ici.',
  },
  dialogue: {
    continuer: 'Continuer',
    annuler: 'Annuler',
    carteTitre: 'Vous allez créer un compte personnel',
    carte:
      'Votre carte CPS est reconnue, et aucun compte ne lui est rattaché. Choisissez une adresse e-mail et un mot de passe pour créer un compte personnel\u00a0; votre carte l’ouvrira aussi.',
    lieuxTitre: 'Un seul compte pour tous vos lieux d’exercice',
    lieux:
      'Vous disposez d’un seul et même compte pour tous vos lieux d’exercice. Renseignez une adresse e-mail unique et un mot de passe pour ce compte, valables pour l’ensemble de vos cabinets.',
    partageeTitre: 'Une adresse e-mail à vous',
    partagee:
      'L’adresse e-mail connue pour vous est partagée avec des confrères\u00a0: elle ne peut pas servir d’identifiant de connexion. Renseignez une adresse e-mail unique et un mot de passe.',
  },
} as const;

/** The mail has left (A4). */
export const activationTexts = {
  titre: 'Validez votre adresse e-mail',
  phrase:
    'Un mail vous est envoyé pour valider votre adresse e-mail et accéder à votre compte. Cliquez sur «\u00a0Valider adresse e-mail\u00a0» dans le mail qui vient d’être envoyé.',
  envoyeA: 'Le mail a été envoyé à',
  pasAvant: 'Votre compte sera créé par ce clic, pas avant.',
  fausse: 'Cette adresse est fausse',
  aide: 'Le mail n’arrive pas\u00a0?',
  dessin: 'Dessin d’une enveloppe ouverte sur le mail et son bouton.',
  dessinBouton: 'Valider adresse e-mail',
  etapes: [
    'Patientez quelques minutes, puis regardez dans vos courriers indésirables (SPAM).',
    'Le bouton ne répond pas\u00a0? Copiez en entier l’adresse qui le suit dans la barre de votre navigateur.',
    'Vérifiez l’adresse affichée, lettre par lettre.',
  ],
  validite: (heures: number): string =>
    `Le lien est valable ${heures}\u00a0heures et ne sert qu’une fois.`,
  contact: 'Toujours rien\u00a0? ',
} as const;

/** Somebody proved who they are, and has an account. */
export const existantTexts = {
  titre: 'Vous avez déjà un compte',
  phrase:
    'Un compte existe pour ce numéro. Rien n’a été modifié\u00a0; l’adresse de ce compte en est avertie par mail.',
  recommencer: 'Recommencer la démarche',
  oubli: 'Mot de passe oublié',
  adresseTitre: 'Vous n’avez plus accès à cette adresse\u00a0?',
  adresse:
    'Connectez-vous par carte CPS, ou recommencez et demandez un mot de passe provisoire par courrier postal.',
} as const;
