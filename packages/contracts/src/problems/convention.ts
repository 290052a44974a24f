import { defineProblems } from './problem.ts';

export const conventionProblems = defineProblems({
  'convention-fermee': {
    status: 409,
    title: 'Demande de convention fermée',
    detail: () =>
      'Cette demande de convention n’est plus ouverte dans ce navigateur. Recommencez-la, ou ouvrez le lien de dépôt reçu par courriel.',
  },
  'convention-deja-deposee': {
    status: 409,
    title: 'Demande déjà déposée',
    detail: () =>
      'Cette demande est déjà déposée\u00a0: elle ne peut plus être modifiée. Suivez-la avec le lien reçu par courriel.',
  },
  'conventions-epuisees': {
    status: 429,
    title: 'Trop de demandes aujourd’hui',
    detail: () =>
      'Trois conventions ont déjà été générées aujourd’hui. Servez-vous de la dernière reçue par courriel, ou recommencez demain.',
  },
  'pieces-manquantes': {
    status: 422,
    title: 'Pièces manquantes',
    detail: () => 'Ajoutez au moins la convention signée et un RIB avant d’envoyer.',
  },
  'pieces-inachevees': {
    status: 409,
    title: 'Envoi inachevé',
    detail: () =>
      'Une pièce jointe n’est pas entièrement envoyée. Terminez son envoi ou retirez-la, puis recommencez.',
  },
  'pieces-trop-lourdes': {
    status: 413,
    title: 'Pièces jointes trop lourdes',
    detail: () =>
      'La taille totale des pièces jointes dépasserait 10\u00a0Mo. Retirez une pièce, ou réduisez la résolution de la numérisation.',
  },
  'pieces-trop-nombreuses': {
    status: 409,
    title: 'Pièces jointes trop nombreuses',
    detail: () =>
      'Cette demande contient déjà beaucoup de pièces. Retirez-en une pour en ajouter une autre.',
  },
  'piece-refusee': {
    status: 415,
    title: 'Format de fichier non accepté',
    detail: () =>
      'Le contenu de ce fichier n’est ni un PDF, ni une image JPEG ou PNG. Numérisez le document dans un de ces formats.',
  },
  'piece-vide': {
    status: 422,
    title: 'Fichier vide',
    detail: () => 'Ce fichier est vide. Vérifiez-le, puis ajoutez-le de nouveau.',
  },
  'televersement-decale': {
    status: 409,
    title: 'Envoi à reprendre',
    detail: () => 'L’envoi de ce fichier a été interrompu\u00a0: il reprend où il en était.',
  },
  'adresses-indisponibles': {
    status: 503,
    title: 'Recherche d’adresse indisponible',
    detail: () =>
      'La recherche d’adresse ne répond pas. Saisissez votre adresse vous-même\u00a0: le formulaire fonctionne sans elle.',
  },
});
