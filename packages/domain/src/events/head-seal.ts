import type { ChaineRow } from '../db/event-tables.ts';
import type { Vault } from '../vault/vault.ts';

type Head = Pick<ChaineRow, 'espace' | 'rang' | 'empreinte'>;

const PURPOSE = 'chaine-tete';

/**
 * Keyed hash of a chain's head. Who can write the database but has no `DATA_KEY` can rewrite every
 * row and every hash of the chain, but not the seal of the head they lead to.
 */
export function sealHead(vault: Vault, head: Head): string {
  return vault.fingerprint(PURPOSE, `${head.espace}|${head.rang}|${head.empreinte}`);
}

/** False when the head was not written by `recordEvent` under this key. */
export function isHeadSealed(vault: Vault, head: ChaineRow): boolean {
  return vault.matches(PURPOSE, `${head.espace}|${head.rang}|${head.empreinte}`, head.sceau);
}
