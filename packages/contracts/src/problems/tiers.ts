import { defineProblems } from './problem.ts';

export const tiersProblems = defineProblems({
  'captcha-incorrect': {
    status: 422,
    title: 'Caractères incorrects',
    detail: () =>
      'Les caractères saisis ne sont pas ceux de l’image, ou elle a déjà servi. Recopiez ceux de la nouvelle.',
  },
  'code-confidentiel-refuse': {
    status: 422,
    title: 'Informations non reconnues',
    detail: () =>
      'Ce N° tiers et ce code ne vont pas ensemble, ou le code n’est plus valable. Comparez-les à votre dernier courrier, ou demandez un nouveau code.',
  },
  'code-confidentiel-perime': {
    status: 410,
    title: 'Code confidentiel périmé',
    detail: () =>
      'Le code confidentiel de cette inscription n’est plus valable. Demandez-en un nouveau.',
  },
});
