import type { Espace } from './espace.ts';

/** Council of physicians. Guide: ordre-mon-espace-2021; spec: 10-ordre. */
export const ordre = {
  id: 'ordre',
  organisation: {
    nom: 'Ordre des médecins',
    enseigne: 'ORDRE DES MÉDECINS',
    sousTitre: 'Mon espace',
    siteUrl: 'https://www.ordre-des-medecins.example',
    interlocuteur: 'votre conseil départemental',
    contact: {
      email: 'assistance@ordre-des-medecins.example',
      telephone: null,
      horaires: 'Du lundi au vendredi de 9 h à 17 h',
    },
    motPourEmail: 'e-mail',
  },
  porte: {
    pour: 'Médecins, internes et docteurs juniors\u00a0: cotisations, gardes, abonnements.',
    pourVousConnecter: ['E-mail', 'Mot de passe'],
  },
  connexion: {
    entete: {
      connexion: [
        { texte: 'Retour site', chemin: null },
        { texte: 'Assistance', chemin: 'assistance' },
      ],
      ailleurs: [
        { texte: 'Se connecter', chemin: '' },
        { texte: 'Identifiants oubliés\u00a0?', chemin: 'identifiants-oublies' },
      ],
    },
    surtitre: null,
    titre: 'Connectez-vous à votre espace',
    sousTitre: null,
    identifiant: { libelle: 'E-mail', aide: null },
    bouton: 'Se connecter',
    secours: [{ texte: 'Identifiants oubliés\u00a0?', chemin: 'identifiants-oublies' }],
    creation: {
      titre: 'Pas encore d’espace\u00a0?',
      phrase: 'Munissez-vous de votre numéro RPPS\u00a0; quelques minutes suffisent.',
      bouton: 'Créer votre espace',
    },
    panneau: {
      titre: 'Dans votre espace',
      lignes: [
        {
          icone: 'calendar-days',
          texte: 'Mes Gardes',
          detail: 'Votre calendrier de gardes, son export et les échanges avec vos confrères.',
        },
        {
          icone: 'landmark',
          texte: 'Cotisations',
          detail: 'Le montant et l’état de chaque année, et vos attestations.',
        },
        {
          icone: 'newspaper',
          texte: 'Abonnements',
          detail: 'Le bulletin et les lettres par thème, sur papier ou par e-mail.',
        },
        {
          icone: 'sliders-horizontal',
          texte: 'Paramètres',
          detail: 'Votre adresse, votre mot de passe, vos sessions et vos derniers événements.',
        },
      ],
    },
  },
  identifiants: ['email'],
  parcours: {
    inscription: {
      preuve: 'rpps-date-naissance',
      canaux: ['sms', 'email'],
      titres: {
        identite: 'Créer votre espace',
        envoi: 'Sécuriser la création de votre espace',
        code: 'Veuillez saisir le code reçu',
        finaliser: 'Finaliser la création de votre espace',
      },
    },
    recuperation: {
      preuve: 'rpps-date-naissance',
      // Rule 13 of the overview: recovery is repaired by SMS to the mobile on file, never by e-mail alone.
      canaux: ['sms'],
      titres: {
        identite: 'Récupérer votre espace',
        envoi: 'Sécuriser la récupération de votre espace',
        code: 'Vous devez saisir le code reçu',
        finaliser: 'Finaliser la récupération de votre espace',
      },
    },
  },
  codeConfidentiel: null,
  convention: null,
  creation: null,
  cps: null,
  delegations: null,
  reouverture: {
    gele: ['sms', 'courrier'],
    dormant: ['sms', 'courrier'],
    comment:
      'Pour le rouvrir, choisissez «\u00a0Identifiants oubliés\u00a0?\u00a0» sur la page de connexion, puis «\u00a0Adresse mail de compte oubliée\u00a0»\u00a0: un code vous est envoyé par SMS, au numéro que nous avons de vous.',
  },
  policies: {
    session: { idleMinutes: 60, absoluteMinutes: 240, warningMinutes: 5 },
    lockOut: { failures: 5, minutes: 15 },
    code: { lifetimeMinutes: 10, attempts: 5, resendAfterSeconds: 60, perHour: 5 },
    liens: {
      reinitialisation: { lifetimeHours: 24 },
      'verification-adresse': { lifetimeHours: 72 },
      'changement-adresse': { lifetimeHours: 72 },
      'annulation-adresse': { lifetimeHours: 72 },
      'gel-compte': { lifetimeHours: 720 },
    },
    parcours: { lifetimeMinutes: 60, draftMinutes: 10 },
    password: { minLength: 12, classes: null, minLevel: 'moyen', lifeDays: null, history: 0 },
    adresse: { delayHours: 72 },
    appareilNouveau: false,
    dormance: null,
    identityGuesses: { perBrowser: 10, perPerson: 20, perSource: 50, windowHours: 24 },
  },
  services: [
    {
      id: 'gardes',
      nom: 'Mes Gardes',
      icone: 'calendar-days',
      chemin: 'gardes',
      etat: 'bientot',
      resume: 'Votre calendrier de gardes, son export et les échanges avec vos confrères.',
    },
    {
      id: 'cotisations',
      nom: 'Cotisations',
      icone: 'landmark',
      chemin: 'cotisations',
      etat: 'bientot',
      resume: 'Le montant et l’état de chaque année, et vos attestations.',
    },
    {
      id: 'abonnements',
      nom: 'Abonnements',
      icone: 'newspaper',
      chemin: 'abonnements',
      etat: 'bientot',
      resume: 'Le bulletin et les lettres par thème, sur papier ou par e-mail.',
    },
    {
      id: 'parametres',
      nom: 'Paramètres',
      icone: 'sliders-horizontal',
      chemin: 'mon-compte',
      etat: 'ouvert',
      resume: 'Votre adresse, votre mot de passe, vos sessions et vos derniers événements.',
    },
  ],
  presentation: null,
  pages: [],
  documents: {
    cgu: { titre: 'Conditions générales d’utilisation', version: '2026-11-01' },
    confidentialite: { titre: 'Politique de confidentialité', version: '2026-11-01' },
    accessibilite: { titre: 'Accessibilité', version: '2026-11-01' },
    'mentions-legales': { titre: 'Mentions légales', version: '2026-11-01' },
  },
  messages: {
    'identite-inconnue':
      'Les informations que vous avez saisies ne correspondent pas à celles connues de l’Ordre, veuillez les corriger ou vous rapprocher de votre conseil',
    'compte-absent':
      'Les informations que vous avez saisies ne correspondent pas à celles connues de l’Ordre, veuillez les corriger ou vous rapprocher de votre conseil',
    'compte-existant':
      'Un compte est déjà associé à ce numéro RPPS, en cas d’oubli de mot de passe, demandez une récupération de mot de passe.',
    'adresse-deja-utilisee': 'Un compte est déjà associé à cette adresse mail',
  },
} as const satisfies Espace<'ordre'>;
