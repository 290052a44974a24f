import { defineProblems, minutes } from './problem.ts';

export const connexionProblems = defineProblems({
  'identifiants-refuses': {
    status: 401,
    title: 'Connexion refusée',
    detail: () =>
      'L’identifiant ou le mot de passe est incorrect. Vérifiez votre saisie, ou demandez un nouveau mot de passe.',
  },
  'compte-bloque': {
    status: 423,
    title: 'Connexion bloquée',
    detail: (params) =>
      `Après plusieurs mots de passe incorrects, la connexion est bloquée. Veuillez réessayer dans ${minutes(params['minutes'])}.`,
  },
  'mot-de-passe-a-definir': {
    status: 403,
    title: 'Mot de passe à définir',
    detail: () => 'Choisissez votre nouveau mot de passe pour continuer.',
  },
  'cgu-a-accepter': {
    status: 403,
    title: 'Conditions à accepter',
    detail: () => 'Les conditions générales d’utilisation ont changé. Acceptez-les pour continuer.',
  },
});
