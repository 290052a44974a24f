import type { EspaceId } from '@eps/espaces';
import type { ChaineRow } from '../db/event-tables.ts';
import type { Instant } from '../db/instant.ts';
import type { Vault } from '../vault/vault.ts';

/** Where a chain starts since its last purge. */
export interface ChainOrigin {
  /** Rank and hash of the last row removed. */
  readonly rang: number;
  readonly empreinte: string;
  readonly le: Instant;
  /** How many rows that purge removed. */
  readonly lignes: number;
  /** Rank of the event that tells it. */
  readonly evenement: number;
}

/** Apart from that of heads: the seal of a former head starts nothing. */
const PURPOSE = 'chaine-origine';

function sealed(espace: EspaceId, { rang, empreinte, le, lignes, evenement }: ChainOrigin): string {
  return [espace, rang, empreinte, le, lignes, evenement].join('|');
}

/** What the row of a chain says of its start, sealed or not; null where nothing was purged. */
export function readOrigin(chaine: ChaineRow): ChainOrigin | null {
  const { origine_rang: rang, origine_empreinte: empreinte, origine_le: le } = chaine;
  const { origine_lignes: lignes, origine_evenement: evenement } = chaine;
  if (rang === null || empreinte === null || le === null) return null;
  if (lignes === null || evenement === null) return null;
  return { rang, empreinte, le, lignes, evenement };
}

/** The columns that say where a chain starts, under a keyed hash. */
export function sealOrigin(vault: Vault, espace: EspaceId, origin: ChainOrigin) {
  return {
    origine_rang: origin.rang,
    origine_empreinte: origin.empreinte,
    origine_le: origin.le,
    origine_lignes: origin.lignes,
    origine_evenement: origin.evenement,
    origine_sceau: vault.fingerprint(PURPOSE, sealed(espace, origin)),
  };
}

/** False when the start was not written by a purge of this espace under this key. */
export function isOriginSealed(vault: Vault, chaine: ChaineRow): boolean {
  const origin = readOrigin(chaine);
  if (origin === null) return false;
  return vault.matches(PURPOSE, sealed(chaine.espace, origin), chaine.origine_sceau ?? '');
}
