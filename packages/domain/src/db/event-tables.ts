import type { EvenementType } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Instant } from './instant.ts';

export interface EvenementRow {
  espace: EspaceId;
  rang: number;
  le: Instant;
  type: EvenementType;
  compte_id: string | null;
  professionnel_id: string | null;
  acteur: string;
  /** Canonical JSON: device, detail. Never a personal datum. */
  contenu: string;
  sel: string;
  empreinte_precedente: string;
  empreinte: string;
}

/** Head of an espace's chain of events; its row serialises the appends. */
export interface ChaineRow {
  espace: EspaceId;
  rang: number;
  empreinte: string;
  /** Keyed hash of the above: a stolen database cannot be given another past. */
  sceau: string;
  /** The last row that a purge removed: the chain starts after it. Null, as what follows, before any. */
  origine_rang: number | null;
  origine_empreinte: string | null;
  origine_le: Instant | null;
  /** How many rows that purge removed. */
  origine_lignes: number | null;
  /** Rank of the event that tells it. */
  origine_evenement: number | null;
  origine_sceau: string | null;
}
