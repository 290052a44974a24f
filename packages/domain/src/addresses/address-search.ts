/** A postal address as the national address base words it. */
export interface PostalAddress {
  /** The whole of it, on one line. */
  readonly libelle: string;
  /** Number and street. */
  readonly adresse: string;
  readonly codePostal: string;
  readonly ville: string;
}

/** Finds postal addresses (« trouver mon adresse »); the forms work without it. */
export interface AddressSearch {
  /** Best first. Throws when it does not answer in time, or answers something else. */
  find(typed: string): Promise<readonly PostalAddress[]>;
}
