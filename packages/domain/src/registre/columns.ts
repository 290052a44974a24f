/** Header of the registre file, in order (spec, overview). */
export const REGISTRE_COLUMNS = [
  'espace',
  'categorie',
  'numero',
  'rpps',
  'nom',
  'prenom',
  'raison_sociale',
  'civilite',
  'date_naissance',
  'profession',
  'specialite',
  'telephone_mobile',
  'email',
  'adresse',
  'code_postal',
  'ville',
  'nir',
  'iban',
  'conventionne',
  'situation_conventionnelle',
  'agrement_radio',
  'caisse',
] as const;

/** May stand last: a legacy account to be re-created. */
export const PROVISIONAL_COLUMN = 'mot_de_passe_provisoire';

export type RegistreColumn = (typeof REGISTRE_COLUMNS)[number] | typeof PROVISIONAL_COLUMN;

export const CATEGORIES = [
  'liberal',
  'salarie',
  'pharmacie',
  'laboratoire',
  'transporteur',
  'etablissement',
  'centre-de-sante',
] as const;

export type Categorie = (typeof CATEGORIES)[number];

/** Header of the organismes file: caisses, conseils départementaux. */
export const ORGANISME_COLUMNS = [
  'espace',
  'code',
  'nom',
  'adresse',
  'telephone',
  'email',
] as const;
