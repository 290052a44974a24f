import type { EspaceId } from '@eps/espaces';
import { demandCodeConfidentiel } from '../codes-confidentiels/demand-declaration.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { findLink } from '../links/find-link.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { completeInscription } from './complete-inscription.ts';
import { ACTIVATION } from './create-activation.ts';

/**
 * Uses an activation link together with what the account was asked with: creates the account, or gives the
 * one that exists its new address and password, and signs in (T3, A4). All of it, once, or nothing.
 *
 * @throws Refusal `introuvable`, `lien-illisible`, `lien-expire`, `lien-utilise`;
 *   `code-confidentiel-perime` when the code was used, replaced or cancelled, or expired, since;
 *   `adresse-deja-utilisee` when another account took the address meanwhile
 */
export async function activateCompte(
  ctx: Context,
  input: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<ActiveSession> {
  demandCodeConfidentiel(input.espace);
  const link = { ...input, genres: [ACTIVATION] } as const;
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const { sujetId } = await findLink(ctx, trx, link);
      const inscription = await holdInscription(trx, sujetId ?? '');
      await consumeSubjectLink(ctx, trx, link);
      if (!inscription) throw new Refusal('lien-utilise', { genre: ACTIVATION });
      return completeInscription(ctx, trx, { inscription, par: 'lien-activation', visiteur });
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('adresse-deja-utilisee') : error;
  }
}

/** The inscription, if it is still to be activated; its professionnel's row is held. */
async function holdInscription(trx: Transaction, id: string): Promise<InscriptionRow | undefined> {
  const found = await trx('inscriptions').where({ id }).first('professionnel_id');
  await lockProfessionnel(trx, found?.professionnel_id ?? '');
  return trx('inscriptions')
    .where({ id })
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .whereNull('sans_suite_le')
    .first();
}
