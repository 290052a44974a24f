type Ligne = readonly string[];

/** What each organisation holds, why it may, and for how long its own files last. */
export interface DonneesOfEspace {
  /** Rows « données, origine, usage » of what the organisation knew before the account. */
  readonly donnees: readonly Ligne[];
  /** What the espace holds of patients. */
  readonly patients: string;
  readonly necessaire: string;
  readonly baseLegale: string;
  /** « les e-mails et les SMS »: what is sent through others. */
  readonly envois: string;
  /** Rows « données, durée ». */
  readonly conservation: readonly Ligne[];
  /** Rows « quoi, usage, durée » of what only this espace leaves on the device. */
  readonly cookies?: readonly Ligne[];
}
