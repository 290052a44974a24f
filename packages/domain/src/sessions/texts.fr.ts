/** Activities, where the registre gives no name of a structure. */
export const activiteTexts = {
  liberale: 'Activité libérale',
  salariee: 'Activité salariée',
  structure: 'Structure',
  direction: 'Direction du centre de santé',
  lieux: (number: number) => `${number} lieux d’exercice`,
} as const;
