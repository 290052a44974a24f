import { defineProblems, minutes } from './problem.ts';

export const parcoursProblems = defineProblems({
  'parcours-expire': {
    status: 410,
    title: 'Démarche expirée',
    detail: () =>
      'Cette démarche a expiré. Reprenez-la depuis le début\u00a0: rien n’a été modifié.',
  },
  'etape-inattendue': {
    status: 409,
    title: 'Étape déjà franchie',
    detail: () => 'Cette étape n’est plus celle en cours, peut-être à cause d’un autre onglet.',
  },
  'identite-inconnue': {
    status: 422,
    title: 'Informations non reconnues',
    detail: () =>
      'Les informations que vous avez saisies ne correspondent pas à celles que nous connaissons. Veuillez les corriger.',
  },
  'essais-identite-epuises': {
    status: 429,
    title: 'Trop d’essais',
    detail: () =>
      'Trop d’informations inexactes ont été saisies. Recommencez demain, ou adressez-vous à l’assistance.',
  },
  'compte-existant': {
    status: 409,
    title: 'Compte déjà créé',
    detail: () => 'Un compte existe déjà pour cette personne.',
  },
  'compte-absent': {
    status: 422,
    title: 'Informations non reconnues',
    detail: () =>
      'Les informations que vous avez saisies ne correspondent pas à celles que nous connaissons. Veuillez les corriger.',
  },
  'aucun-moyen-envoi': {
    status: 409,
    title: 'Aucune coordonnée connue',
    detail: () =>
      'Nous n’avons aucune coordonnée où vous envoyer un code. L’assistance peut la mettre à jour.',
  },
  'moyen-indisponible': {
    status: 422,
    title: 'Moyen d’envoi indisponible',
    detail: () => 'Ce moyen d’envoi n’est pas disponible. Choisissez-en un autre.',
  },
  'code-incorrect': {
    status: 422,
    title: 'Code incorrect',
    detail: (params) =>
      `Ce code est incorrect. Il vous reste ${essais(params['essaisRestants'])}\u00a0; vérifiez le dernier message reçu.`,
  },
  'code-perime': {
    status: 422,
    title: 'Code périmé',
    detail: () => 'Ce code n’est plus valable. Demandez-en un nouveau.',
  },
  'renvoi-trop-tot': {
    status: 429,
    title: 'Patientez avant un nouvel envoi',
    detail: (params) =>
      `Vous pourrez demander un nouveau code dans ${params['secondes'] ?? 60}\u00a0s.`,
  },
  'envois-epuises': {
    status: 429,
    title: 'Trop d’envois',
    detail: (params) =>
      `Trop de messages ont été envoyés. Vous pourrez en demander un nouveau dans ${minutes(params['minutes'])}.`,
  },
  'adresse-deja-utilisee': {
    status: 409,
    title: 'Adresse déjà utilisée',
    detail: () => 'Un compte est déjà associé à cette adresse.',
  },
});

function essais(count: string | number | undefined): string {
  return Number(count) === 1 ? '1\u00a0essai' : `${count ?? 0}\u00a0essais`;
}
