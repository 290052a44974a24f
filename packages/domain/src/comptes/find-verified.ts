import type { EspaceId } from '@eps/espaces';
import type { Queryable } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { normaliseEmail } from './normalise-email.ts';

/** The open account of that address, once it is verified: only then may anything secret be sent there. */
export function findVerifiedByEmail(
  db: Queryable,
  espace: EspaceId,
  email: string,
  statuts: readonly CompteRow['statut'][] = ['actif'],
): Promise<CompteRow | undefined> {
  return verified(db, { espace, email_norme: normaliseEmail(email) }, statuts);
}

/**
 * The same for the account of a number.
 * @param numero normalised
 */
export async function findVerifiedByNumero(
  db: Queryable,
  espace: EspaceId,
  numero: string,
  statuts: readonly CompteRow['statut'][] = ['actif'],
): Promise<CompteRow | undefined> {
  const found = await findByNumero(db, espace, numero);
  return verified(db, { espace, professionnel_id: found?.professionnel.id ?? '' }, statuts);
}

async function verified(
  db: Queryable,
  whose: Pick<CompteRow, 'espace'> & Partial<CompteRow>,
  statuts: readonly CompteRow['statut'][],
): Promise<CompteRow | undefined> {
  return db('comptes')
    .where(whose)
    .whereIn('statut', statuts)
    .whereNotNull('email_verifie_le')
    .first();
}
