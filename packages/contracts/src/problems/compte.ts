import { defineProblems } from './problem.ts';

export const compteProblems = defineProblems({
  'mot-de-passe-actuel-incorrect': {
    status: 422,
    title: 'Mot de passe actuel incorrect',
    detail: () =>
      'Le mot de passe actuel est incorrect. Vérifiez-le, ou demandez un nouveau mot de passe.',
  },
  'mot-de-passe-trop-faible': {
    status: 422,
    title: 'Mot de passe trop faible',
    detail: () =>
      'Ce mot de passe serait trop facile à deviner. Ajoutez un ou deux mots sans rapport entre eux.',
  },
  'session-introuvable': {
    status: 404,
    title: 'Session introuvable',
    detail: () => 'Cette session est déjà fermée.',
  },
});

export const lienProblems = defineProblems({
  'lien-illisible': {
    status: 400,
    title: 'Lien illisible',
    detail: () =>
      'Ce lien est incomplet. Copiez-le en entier depuis le message reçu, ou demandez-en un nouveau.',
  },
  'lien-expire': {
    status: 410,
    title: 'Lien expiré',
    detail: () => 'Ce lien a expiré. Demandez-en un nouveau.',
  },
  'lien-utilise': {
    status: 410,
    title: 'Ce lien ne sert plus',
    detail: () => 'Il a déjà servi, ou un lien plus récent l’a remplacé. Demandez-en un nouveau.',
  },
});
