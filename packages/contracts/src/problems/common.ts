import { defineProblems, minutes } from './problem.ts';

/** Problems that any route may answer. */
export const commonProblems = defineProblems({
  'requete-invalide': {
    status: 422,
    title: 'Informations à corriger',
    detail: () => 'Certaines informations sont à corriger.',
  },
  'requete-illisible': {
    status: 400,
    title: 'Demande illisible',
    detail: () => 'La demande n’a pas pu être lue. Rechargez la page et recommencez.',
  },
  'requete-trop-volumineuse': {
    status: 413,
    title: 'Demande trop volumineuse',
    detail: () => 'Ce que vous envoyez est trop volumineux. Raccourcissez votre saisie.',
  },
  'format-non-accepte': {
    status: 415,
    title: 'Format non accepté',
    detail: () => 'Le format de la demande n’est pas accepté.',
  },
  introuvable: {
    status: 404,
    title: 'Introuvable',
    detail: () => 'Cette adresse ne mène à rien.',
  },
  'methode-refusee': {
    status: 405,
    title: 'Action impossible ici',
    detail: () => 'Cette action n’existe pas à cette adresse.',
  },
  'origine-refusee': {
    status: 403,
    title: 'Demande refusée',
    detail: () => 'La demande ne vient pas de cette page. Rechargez la page et recommencez.',
  },
  'trop-de-demandes': {
    status: 429,
    title: 'Trop de demandes',
    detail: (params) =>
      `Trop de demandes en peu de temps. Patientez ${minutes(params['minutes'])} puis recommencez.`,
  },
  'non-connecte': {
    status: 401,
    title: 'Connexion nécessaire',
    detail: () => 'Votre session est fermée. Connectez-vous pour continuer.',
  },
  'reserve-au-titulaire': {
    status: 403,
    title: 'Réservé au titulaire',
    detail: () => 'Cette page est réservée au titulaire du compte.',
  },
  'lecture-seule': {
    status: 403,
    title: 'Lecture seule',
    detail: () => 'Cette consultation est en lecture seule\u00a0: rien ne peut y être modifié.',
  },
  'erreur-interne': {
    status: 500,
    title: 'Erreur inattendue',
    detail: () =>
      'Une erreur inattendue est survenue. Rien n’a été modifié\u00a0; recommencez dans un instant ou donnez la référence à l’assistance.',
  },
  indisponible: {
    status: 503,
    title: 'Service momentanément indisponible',
    detail: () => 'Le service est momentanément indisponible. Recommencez dans quelques instants.',
  },
});
