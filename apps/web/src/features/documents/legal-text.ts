import type { Espace, EspaceId } from '@eps/espaces';

/** A legal text as data, so that one screen lays out, numbers, links and prints all of them. */
export type Bloc =
  | string
  | { readonly liste: readonly string[] }
  | { readonly tableau: Tableau }
  | { readonly lien: { readonly texte: string; readonly vers: string } };

export interface Tableau {
  readonly titre: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

export interface Section {
  /** Anchor: stable, people link to it. */
  readonly id: string;
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** Written from the espace’s declaration: its names, its contacts, its delays. */
export type LegalText = (espace: Espace<EspaceId>) => readonly Section[];
