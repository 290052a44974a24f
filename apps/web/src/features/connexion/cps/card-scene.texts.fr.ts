/** What is printed on the card. */
export const cardSceneTexts = {
  titre: 'CARTE DE PROFESSIONNEL DE SANTÉ',
  titulaire: 'Dr Claire AUBERTIN',
  rpps: 'RPPS 10 100 004 521',
  validite: 'Valide jusqu’au 06/2029',
} as const;
