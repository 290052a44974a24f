import type { EspaceId } from '@eps/espaces';
import { browserFingerprint } from '../comptes/known-browser.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';

/** The person of an RPPS number, and their account. */
export interface Person {
  readonly professionnel: ProfessionnelRow;
  readonly compte: Pick<CompteRow, 'id' | 'email' | 'statut'> | null;
  /** This browser signed in to that account before. */
  readonly known: boolean;
}

/**
 * Null where the registre of the espace has nobody under that number. The person's row stays locked until
 * the transaction ends: guesses about one person are judged one after the other.
 */
export async function findPerson(
  ctx: Context,
  trx: Transaction,
  { espace, rpps }: { readonly espace: EspaceId; readonly rpps: string },
  { navigateur }: Visiteur,
): Promise<Person | null> {
  const found = await trx('professionnels')
    .leftJoin('comptes', 'comptes.professionnel_id', 'professionnels.id')
    .leftJoin('navigateurs_connus', (join) =>
      join
        .on('navigateurs_connus.compte_id', 'comptes.id')
        .andOnVal('navigateurs_connus.navigateur_empreinte', browserFingerprint(ctx, navigateur)),
    )
    .where('professionnels.espace', espace)
    .where('professionnels.rpps', rpps)
    .forNoKeyUpdate('professionnels')
    .first(
      'professionnels.*',
      'comptes.id as compte_id',
      'comptes.email as compte_email',
      'comptes.statut as compte_statut',
      'navigateurs_connus.vu_le as navigateur_vu_le',
    );
  if (!found) return null;
  const { compte_id, compte_email, compte_statut, navigateur_vu_le, ...professionnel } = found;
  return {
    professionnel,
    compte:
      compte_id === null ? null : { id: compte_id, email: compte_email, statut: compte_statut },
    known: navigateur_vu_le !== null,
  };
}
