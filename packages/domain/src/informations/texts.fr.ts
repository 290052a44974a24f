import type { Categorie } from '../registre/columns.ts';

/** Kinds of places, as « Informations professionnelles » names them. */
export const genresDeLieu: Readonly<Record<Categorie, string>> = {
  liberal: 'Cabinet',
  salarie: 'Lieu d’exercice salarié',
  pharmacie: 'Pharmacie',
  laboratoire: 'Laboratoire',
  transporteur: 'Transporteur sanitaire',
  etablissement: 'Établissement',
  'centre-de-sante': 'Centre de santé',
};
