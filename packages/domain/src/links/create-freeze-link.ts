import { normaliseEmail } from '../comptes/normalise-email.ts';
import { isWaiting } from '../comptes/waiting-address.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { createLastingLink } from './create-link.ts';

/** Columns of an account that decide who may freeze it. */
export type Freezable = Pick<
  CompteRow,
  | 'id'
  | 'espace'
  | 'email_norme'
  | 'statut'
  | 'adresse_suivante_chiffre'
  | 'adresse_suivante_norme_empreinte'
  | 'adresse_suivante_le'
>;

/** The account that a security mail is about. */
export async function readFreezable(
  trx: Transaction,
  compteId: string,
): Promise<Freezable | undefined> {
  return trx('comptes')
    .where({ id: compteId })
    .first(
      'id',
      'espace',
      'email_norme',
      'statut',
      'adresse_suivante_chiffre',
      'adresse_suivante_norme_empreinte',
      'adresse_suivante_le',
    );
}

/**
 * The link by which whoever reads a mailbox freezes the account. Null where it is not open (any more), and
 * for a new address that waits for its day: a thief who asked for the change must not be able to shut
 * its owner out (B3).
 */
export async function createFreezeLink(
  ctx: Context,
  trx: Transaction,
  compte: Freezable,
  to: string,
): Promise<string | null> {
  if (compte.statut !== 'actif') return null;
  if (normaliseEmail(to) !== compte.email_norme && isWaiting(ctx, compte, to)) return null;
  const { espace, id: compteId } = compte;
  const { url } = await createLastingLink(ctx, trx, { espace, genre: 'gel-compte', compteId });
  return url;
}
