import type { Espace } from './espace.ts';

/** Complementary insurer, third-party payment. Guides: espace-tiers-2014 and 2023; spec: 20-tiers. */
export const tiers = {
  id: 'tiers',
  organisation: {
    nom: 'Mutuelle complémentaire',
    enseigne: 'Mutuelle complémentaire',
    sousTitre: 'ESPACE TIERS PRO DE SANTE',
    siteUrl: 'https://www.mutcomplementaire.example',
    interlocuteur: 'le service Relations avec les professionnels de santé',
    contact: {
      email: 'creationcompte@mutcomplementaire.example',
      telephone: null,
      horaires: 'Du lundi au vendredi de 9 h à 17 h',
    },
    motPourEmail: 'courriel',
  },
  porte: {
    pour: 'Professionnels et établissements en tiers payant\u00a0: relevés, factures, demandes.',
    pourVousConnecter: ['N° tiers (FINESS)', 'Mot de passe'],
  },
  connexion: {
    entete: {
      connexion: [
        { texte: 'Retour site', chemin: null },
        { texte: 'Aide', chemin: 'assistance' },
      ],
      ailleurs: [
        { texte: 'Retour site', chemin: null },
        { texte: 'Retour à l’espace connexion', chemin: '' },
      ],
    },
    titre: 'J’accède à mon compte',
    sousTitre: 'Accès à votre espace service',
    identifiant: {
      libelle: 'Identifiant (Votre N° tiers)',
      aide: 'Votre N° FINESS ou votre numéro de professionnel de santé. Exemple\u00a0: 75\u00a0001\u00a0234\u00a06',
    },
    bouton: 'Connexion',
    secours: [
      { texte: 'Mot de passe oublié\u00a0?', chemin: 'mot-de-passe-oublie' },
      { texte: 'Adresse mail oubliée\u00a0?', chemin: 'adresse-mail-oubliee' },
      { texte: 'Réinitialiser mon compte', chemin: 'reinitialiser' },
    ],
    creation: {
      titre: 'Pas encore de compte\u00a0?',
      phrase: 'Munissez-vous de votre code confidentiel.',
      bouton: 'Créer mon compte',
    },
    panneau: {
      titre: 'Dans votre espace, vous pouvez',
      lignes: [
        {
          icone: 'receipt-text',
          texte: 'Consulter et éditer vos relevés de remboursement',
          detail: null,
        },
        { icone: 'file-search', texte: 'Vérifier si une facture a été payée', detail: null },
        { icone: 'file-plus', texte: 'Déposer une demande de remboursement', detail: null },
        { icone: 'clipboard-check', texte: 'Déposer une demande de prise en charge', detail: null },
        { icone: 'message-square-warning', texte: 'Déposer une réclamation', detail: null },
        {
          icone: 'message-circle-question-mark',
          texte: 'Nous adresser une question',
          detail: null,
        },
        {
          icone: 'map-pin-house',
          texte: 'Signaler vos changements de coordonnées de contact, postales ou bancaires',
          detail: null,
        },
        {
          icone: 'file-pen-line',
          texte: 'Demander une convention de Télétransmission',
          detail: null,
        },
        {
          icone: 'pill',
          texte: 'Pharmaciens\u00a0: Visualiser les droits de nos adhérents',
          detail: null,
        },
        {
          icone: 'messages-square',
          texte: 'Retrouver les réponses à vos questions dans la Foire Aux Questions (FAQ)',
          detail: null,
        },
      ],
    },
  },
  identifiants: ['numero-tiers'],
  parcours: {},
  codeConfidentiel: {
    lifetimeDays: 30,
    attemptsPerBrowser: 5,
    keptDays: 15,
    deliveryDays: 3,
    titres: {
      inscription: 'INSCRIPTION',
      confirmation: 'Confirmation de la création de votre compte tiers',
      demande: 'INFORMATION\u00a0:',
    },
    lettre: {
      expediteur: [
        'Service Relations avec les professionnels de santé',
        'TSA 40\u00a0112 — 75980 Paris Cedex 20',
      ],
      ville: 'Paris',
      objet: 'Note d’information relative à la création de votre Espace Tiers.',
      corps: [
        'Vous venez de créer votre Espace Professionnel sur le site de la Mutuelle complémentaire, nous sommes très heureux de vous compter parmi nos partenaires.',
        'Vous trouverez, ci-dessous, vos identifiants de connexion que nous vous invitons à conserver précieusement. Ces identifiants vous permettront, en toute sécurité, de vous connecter à votre compte afin d’accéder à l’ensemble de vos décomptes et de vos données.',
      ],
      service: 'Le service Relations avec les professionnels de santé',
      mentions: 'Mutuelle complémentaire, mutuelle soumise au livre II du Code de la mutualité.',
    },
  },
  convention: {
    perDay: 3,
    titres: {
      demande: 'DEMANDE DE CONVENTION DE TELETRANSMISSION',
      depot: 'Déposez votre demande',
    },
    consigne:
      'Si vous souhaitez vous conventionner avec la Mutuelle complémentaire, merci de déposer votre convention signée accompagnée d’un RIB et de tout autre document que vous jugerez utile.',
    engagement: [
      'Le professionnel de santé ou l’établissement désigné ci-dessus demande à échanger ses factures avec la Mutuelle complémentaire par télétransmission, et certifie exactes les informations de ce document.',
      'À dater, à signer, puis à déposer accompagné d’un RIB avec le lien reçu par courriel.',
    ],
  },
  policies: {
    session: { idleMinutes: 60, absoluteMinutes: 240, warningMinutes: 5 },
    lockOut: { failures: 5, minutes: 15 },
    code: { lifetimeMinutes: 10, attempts: 5, resendAfterSeconds: 60, perHour: 5 },
    liens: {
      reinitialisation: { lifetimeHours: 24 },
      'verification-adresse': { lifetimeHours: 72 },
      'changement-adresse': { lifetimeHours: 72 },
      'activation-compte': { lifetimeHours: 168 },
      'annulation-courrier': { lifetimeHours: 720 },
      'depot-convention': { lifetimeHours: 720 },
      'suivi-convention': { lifetimeHours: 8760 },
    },
    parcours: { lifetimeMinutes: 60, draftMinutes: 30 },
    password: { minLength: 12, classes: null, minLevel: 'moyen' },
    identityGuesses: { perBrowser: 10, perPerson: 20, perSource: 50, windowHours: 24 },
  },
  services: [
    {
      id: 'releves',
      nom: 'Consulter les relevés de décomptes',
      icone: 'receipt-text',
      chemin: 'releves',
      etat: 'bientot',
      resume: 'Vos virements, leurs lignes, et vos relevés en PDF ou en tableau.',
    },
    {
      id: 'demandes',
      nom: 'Demandes en Ligne',
      icone: 'file-plus',
      chemin: 'demandes',
      etat: 'bientot',
      resume: 'Prise en charge, remboursement, réclamation, changement de coordonnées.',
    },
    {
      id: 'suivi',
      nom: 'Suivi des documents',
      icone: 'clipboard-check',
      chemin: 'suivi',
      etat: 'bientot',
      resume: 'Où en est chaque demande, et les messages échangés.',
    },
    {
      id: 'faq',
      nom: 'Foire aux Questions',
      icone: 'messages-square',
      chemin: 'faq',
      etat: 'bientot',
      resume: 'Les réponses aux questions que l’on nous pose le plus.',
    },
    {
      id: 'parametres',
      nom: 'Gérer l’accès à mon compte',
      icone: 'sliders-horizontal',
      chemin: 'mon-compte',
      etat: 'ouvert',
      resume: 'Votre adresse, votre mot de passe, vos sessions et vos derniers événements.',
    },
    {
      id: 'mot-de-passe',
      nom: 'Changer mot de passe',
      icone: 'key-round',
      chemin: 'mon-compte?rubrique=connexion',
      etat: 'ouvert',
      resume: 'Choisir un nouveau mot de passe ferme vos sessions sur les autres appareils.',
    },
    {
      id: 'donnees',
      nom: 'Consulter les données des tiers',
      icone: 'contact',
      chemin: 'donnees',
      etat: 'bientot',
      resume: 'Ce que nous savons de vous\u00a0: identité, adresses, convention.',
    },
  ],
  documents: {
    cgu: { titre: 'Conditions générales d’utilisation', version: '2026-11-01' },
    confidentialite: { titre: 'Données personnelles', version: '2026-11-01' },
    accessibilite: { titre: 'Accessibilité', version: '2026-11-01' },
    'mentions-legales': { titre: 'Mentions légales', version: '2026-11-01' },
  },
  messages: {},
} as const satisfies Espace<'tiers'>;
