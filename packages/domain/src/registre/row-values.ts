import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';

/** What a column holds; all columns of the registre are text. */
export type Value = string | null;

/*
 * Rows go from one thread to the other, and to the database, as lists of values in the order of these
 * columns: names at every row would cost as much as the values.
 */

/** What the file says of a person. */
export const PERSON_SAID = [
  'rpps',
  'nom',
  'prenom',
  'raison_sociale',
  'civilite',
  'date_naissance',
  'profession',
  'specialites',
  'telephone_mobile',
  'email',
] as const;

/** What it says of them that is not stored as it is. */
export const PERSON_SEALED = [
  'nir_chiffre',
  'nir_empreinte',
  'iban_chiffre',
  'iban_fin_empreinte',
  'provisoire_empreinte',
] as const;

export const PERSON_COLUMNS = [
  'id',
  'espace',
  'cle',
  'source_empreinte',
  'cree_le',
  'maj_le',
  ...PERSON_SEALED,
  ...PERSON_SAID,
] as const satisfies readonly (keyof ProfessionnelRow)[];

/** What the file says of a place. */
export const PLACE_SAID = [
  'categorie',
  'numero',
  'raison_sociale',
  'adresse',
  'code_postal',
  'ville',
  'conventionne',
  'situation_conventionnelle',
  'agrement_radio',
  'caisse',
] as const;

export const PLACE_COLUMNS = [
  'id',
  'professionnel_id',
  'cle',
  'source_empreinte',
  'maj_le',
  ...PLACE_SAID,
] as const satisfies readonly (keyof LieuExerciceRow)[];

/** A checked row, sealed and ready to be written: all that can be known without the database. */
export interface PreparedRow {
  readonly espace: string;
  /** Key of the person within the espace. */
  readonly cle: string;
  /** Key of the place within the person. */
  readonly placeCle: string;
  /** Keyed hash of what the row says of the person. */
  readonly personSource: string;
  /** Keyed hash of the whole row. */
  readonly placeSource: string;
  /** Ids for a person and a place that are new. */
  readonly personId: string;
  readonly placeId: string;
  /** Values of `PERSON_SAID` and of `PLACE_SAID`. */
  readonly person: readonly Value[];
  readonly place: readonly Value[];
  readonly secrets: PrivateData;
  /** Values of `PERSON_SEALED`, bound to `personId`; null where they were not sealed ahead. */
  sealed: readonly Value[] | null;
}

/** What a registre says of a person that is stored sealed or hashed only. */
export interface PrivateData {
  /** 13 characters, without key */
  readonly nir: string | null;
  readonly iban: string | null;
  readonly mot_de_passe_provisoire: string | null;
}
