import { defineProblems } from './problem.ts';

export const delegationProblems = defineProblems({
  'delegation-existante': {
    status: 409,
    title: 'Délégation déjà donnée',
    detail: () =>
      'Vous avez déjà donné une délégation à cette adresse. Modifiez-la, ou retirez-la d’abord.',
  },
  'delegation-a-soi': {
    status: 422,
    title: 'Adresse de votre compte',
    detail: () =>
      'Cette adresse est celle de votre compte. Indiquez celle de la personne qui agira pour vous.',
  },
  'delegations-epuisees': {
    status: 409,
    title: 'Trop de délégations',
    detail: () =>
      'Vous avez donné toutes les délégations possibles. Retirez-en une avant d’en donner une autre.',
  },
  'delegation-hors-limites': {
    status: 422,
    title: 'Délégation impossible',
    detail: () =>
      'Un des services ne peut pas être délégué, ou le dernier jour est passé ou trop lointain. Vérifiez les services et la date.',
  },
});
