import { defineProblems } from './problem.ts';

export const creationProblems = defineProblems({
  'numero-inconnu': {
    status: 422,
    title: 'Numéro non reconnu',
    detail: () =>
      'Ce numéro n’est pas connu. Vérifiez-le sur vos feuilles de soins ou vos relevés, ou appelez l’assistance.',
  },
  'cle-refusee': {
    status: 422,
    title: 'Clé de sécurité non reconnue',
    detail: () =>
      'Ces informations ne correspondent pas à celles que nous connaissons. Vérifiez votre NIR et la fin de votre IBAN professionnel, ou demandez un courrier\u00a0: après trois essais incorrects, il ne reste que lui.',
  },
  'adresse-postale-absente': {
    status: 422,
    title: 'Adresse postale inconnue',
    detail: () =>
      'Nous n’avons pas d’adresse postale où vous écrire pour ce numéro. Contactez votre caisse pour la mettre à jour.',
  },
  'cle-epuisee': {
    status: 429,
    title: 'Trop d’essais',
    detail: () =>
      'Trop d’essais incorrects. Pendant 24\u00a0heures, seul le courrier postal permet de continuer.',
  },
});

export const cpsProblems = defineProblems({
  'cps-indisponible': {
    status: 503,
    title: 'Carte CPS indisponible',
    detail: () =>
      'La connexion par carte ne répond pas. Réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe.',
  },
  'activite-inconnue': {
    status: 404,
    title: 'Activité introuvable',
    detail: () =>
      'Cette activité n’est plus la vôtre. Rechargez la page pour voir celles qui restent.',
  },
  'activite-a-choisir': {
    status: 403,
    title: 'Activité à choisir',
    detail: () => 'Choisissez d’abord l’activité pour laquelle vous vous connectez.',
  },
});

export const securiteProblems = defineProblems({
  'preuve-necessaire': {
    status: 403,
    title: 'Confirmation nécessaire',
    detail: () => 'Confirmez d’abord que c’est bien vous.',
  },
  'second-facteur-a-donner': {
    status: 403,
    title: 'Second facteur à donner',
    detail: () => 'Saisissez le code de votre application pour continuer.',
  },
  'second-facteur-incorrect': {
    status: 422,
    title: 'Code incorrect',
    detail: () =>
      'Ce code est incorrect ou a déjà servi. Attendez le code suivant de votre application, ou utilisez un code de secours.',
  },
  'second-facteur-deja-actif': {
    status: 409,
    title: 'Second facteur déjà actif',
    detail: () => 'Un second facteur est déjà actif. Retirez-le avant d’en préparer un autre.',
  },
  'mot-de-passe-deja-utilise': {
    status: 422,
    title: 'Mot de passe déjà utilisé',
    detail: () => 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
  },
});
