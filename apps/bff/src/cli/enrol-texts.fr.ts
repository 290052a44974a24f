/** What agents read of `enrol` and `unenrol`. */
export const enrolTexts = {
  summary: 'ouvrir à un médecin ou à un infirmier son activité salariée dans un centre de santé',
  remove: 'fermer cette activité salariée\u00a0; ses sessions ouvertes la quittent aussitôt',
  number: 'numéro FINESS du centre de santé',
  rpps: 'numéro RPPS du professionnel',
  noCards: 'Aucun espace servi n’a d’activités salariées.',
  outcomes: {
    inscrit: (name: string, centre: string) =>
      `Inscrit\u00a0: ${name} a désormais une activité salariée, ${centre}.`,
    'deja-inscrit': (name: string, centre: string) =>
      `C’était déjà fait\u00a0: ${name} a une activité salariée, ${centre}.`,
    retire: (name: string, centre: string) =>
      `Retiré\u00a0: ${name} n’a plus d’activité salariée, ${centre}.`,
  },
  failures: {
    'centre-inconnu': (number: string) =>
      `Le registre n’a aucun centre de santé de numéro «\u00a0${number}\u00a0».`,
    'rpps-inconnu': (_number: string, rpps: string) =>
      `Le registre n’a personne de numéro RPPS «\u00a0${rpps}\u00a0».`,
    'profession-refusee': () =>
      'Seuls les médecins et les infirmiers peuvent avoir une activité salariée ici.',
    'pas-inscrit': (number: string, rpps: string) =>
      `«\u00a0${rpps}\u00a0» n’a pas d’activité salariée au numéro «\u00a0${number}\u00a0».`,
  },
} as const;
