import type { Vault } from '../vault/vault.ts';
import type { RegistreRow } from './check-row.ts';

/** Natural key of the person or structure within its espace. */
export function personKey({ rpps, categorie, numero }: RegistreRow): string {
  return rpps ?? `${categorie}:${numero ?? ''}`;
}

/** Key of the place within the person: its number, or its address where it has none. */
export function placeKey({ categorie, numero, adresse, code_postal, ville }: RegistreRow): string {
  if (numero !== null) return `${categorie}:${numero}`;
  return [adresse, code_postal, ville].join('|').toLocaleLowerCase('fr');
}

/**
 * Keyed hash of all that the row says: the same row imported again changes nothing. Keyed, for the
 * row holds a NIR and an IBAN, which an unkeyed hash would let one guess.
 */
export function rowFingerprint(vault: Vault, { line: _line, ...row }: RegistreRow): string {
  return vault.fingerprint('registre-ligne', JSON.stringify(Object.values(row)));
}

/** Keyed hash of what the row says of the person, wherever they practise. */
export function personFingerprint(vault: Vault, row: RegistreRow): string {
  const { nom, prenom, raison_sociale, civilite, date_naissance, profession, specialites } = row;
  const { rpps, telephone_mobile, email, nir, iban, mot_de_passe_provisoire } = row;
  const identity = [rpps, nom, prenom, raison_sociale, civilite, date_naissance, profession];
  const rest = [specialites, telephone_mobile, email, nir, iban, mot_de_passe_provisoire];
  return vault.fingerprint('registre-personne', JSON.stringify([...identity, ...rest]));
}
