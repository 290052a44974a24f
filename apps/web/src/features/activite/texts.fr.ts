import type { Activite } from '@eps/contracts';

/** Words of the choice of an activity (A6). */
export const activiteTexts = {
  titre: 'Choisissez votre activité',
  phrase:
    'Vous exercez à plusieurs titres. Choisissez celui pour lequel vous vous connectez\u00a0: vous pourrez en changer à tout moment depuis le menu de votre compte.',
  chargement: 'Chargement de vos activités…',
  liste: 'Vos activités',
  genres: {
    liberale: 'Exercice libéral',
    salariee: 'Activité salariée',
    structure: 'Structure',
    direction: 'Direction du centre',
  } satisfies Record<Activite['genre'], string>,
  courante: 'Activité actuelle',
  envoi: 'Ouverture…',
  aucune: 'Aucune activité',
  aucunePourquoi:
    'Votre compte n’a plus d’activité ouverte. Votre caisse, ou le centre qui vous emploie, peut vous dire pourquoi.',
  assistance: 'Contacter l’assistance',
} as const;
