import type { Vault } from '../vault/vault.ts';
import type { RegistreRow } from './check-row.ts';

/** Natural key of the person or structure within its espace. */
export function personKey({ rpps, categorie, numero }: RegistreRow): string {
  return rpps ?? `${categorie}:${numero ?? ''}`;
}

/** Key of the place within the person: its number, or its address where it has none. */
export function placeKey({ categorie, numero, adresse, code_postal, ville }: RegistreRow): string {
  if (numero !== null) return `${categorie}:${numero}`;
  return [adresse, code_postal, ville].join('|').toLowerCase();
}

/** How a person is named across espaces; the name of an espace holds no `|`. */
export const acrossEspaces = (espace: string, cle: string): string => `${espace}|${cle}`;

/** What the fingerprints of a row are for. */
export const ROW_FINGERPRINTS = ['registre-ligne', 'registre-personne'] as const;

/**
 * Keyed hash of all that the row says: the same row imported again changes nothing. Keyed, for the
 * row holds a NIR and an IBAN, which an unkeyed hash would let one guess. The order of the values is
 * that of the hashes in the database.
 */
export function rowFingerprint(vault: Vault, row: RegistreRow): string {
  const said = [
    row.espace,
    row.categorie,
    row.numero,
    row.rpps,
    row.nom,
    row.prenom,
    row.raison_sociale,
    row.civilite,
    row.date_naissance,
    row.profession,
    row.specialites,
    row.telephone_mobile,
    row.email,
    row.adresse,
    row.code_postal,
    row.ville,
    row.nir,
    row.iban,
    row.conventionne,
    row.situation_conventionnelle,
    row.agrement_radio,
    row.caisse,
    row.mot_de_passe_provisoire,
  ];
  return vault.fingerprint('registre-ligne', JSON.stringify(said));
}

/** Keyed hash of what the row says of the person, wherever they practise. */
export function personFingerprint(vault: Vault, row: RegistreRow): string {
  const said = [
    row.rpps,
    row.nom,
    row.prenom,
    row.raison_sociale,
    row.civilite,
    row.date_naissance,
    row.profession,
    row.specialites,
    row.telephone_mobile,
    row.email,
    row.nir,
    row.iban,
    row.mot_de_passe_provisoire,
  ];
  return vault.fingerprint('registre-personne', JSON.stringify(said));
}
