import type { Context } from '../context.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { normaliseEmail } from './normalise-email.ts';

type WaitingColumns = Pick<
  CompteRow,
  'adresse_suivante_chiffre' | 'adresse_suivante_norme_empreinte' | 'adresse_suivante_le'
>;

/** A new address that is proved, and the instant at which it replaces the old one (B3). */
export interface WaitingAddress {
  readonly email: string;
  readonly le: Date;
}

/** Bound to the account, so that the address of one cannot be moved to another. */
const purpose = (compteId: string): string => `adresse-suivante:${compteId}`;

const fingerprint = (ctx: Context, email: string): string =>
  ctx.vault.fingerprint('adresse-suivante', normaliseEmail(email));

/** The columns of an account whose new address waits. */
export function writeWaiting(
  ctx: Context,
  compteId: string,
  { email, le }: WaitingAddress,
): WaitingColumns {
  return {
    adresse_suivante_chiffre: ctx.vault.seal(purpose(compteId), email),
    adresse_suivante_norme_empreinte: fingerprint(ctx, email),
    adresse_suivante_le: toInstant(le),
  };
}

/** The columns of an account without one. */
export const noWaiting: WaitingColumns = {
  adresse_suivante_chiffre: null,
  adresse_suivante_norme_empreinte: null,
  adresse_suivante_le: null,
};

/** The new address of an account that waits, null where none does. */
export function readWaiting(
  ctx: Context,
  row: Pick<CompteRow, 'id' | 'adresse_suivante_chiffre' | 'adresse_suivante_le'>,
): WaitingAddress | null {
  const { id, adresse_suivante_chiffre: sealed, adresse_suivante_le: le } = row;
  if (sealed === null || le === null) return null;
  return { email: ctx.vault.open(purpose(id), sealed), le: fromInstant(le) };
}

/** Whether that address is the one that waits. */
export function isWaiting(ctx: Context, row: WaitingColumns, email: string): boolean {
  return row.adresse_suivante_norme_empreinte === fingerprint(ctx, email);
}
