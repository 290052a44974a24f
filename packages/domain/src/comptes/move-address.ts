import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { adresseChangee } from '../messages/adresse-changee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { normaliseEmail } from './normalise-email.ts';
import { noWaiting } from './waiting-address.ts';

export interface MovedAddress {
  /** As it is, locked. */
  readonly compte: CompteRow;
  /** Proved. */
  readonly email: string;
  readonly appareil: string;
  readonly acteur: 'personne' | 'systeme';
}

/**
 * Replaces the address of an account, and tells the old one. Fails with a unique violation when another
 * account has it.
 */
export async function moveAddress(
  ctx: Context,
  trx: Transaction,
  { compte, email, appareil, acteur }: MovedAddress,
): Promise<void> {
  const le = ctx.clock.now();
  const { id: compteId, espace, professionnel_id: professionnelId } = compte;
  await trx('comptes')
    .where({ id: compteId })
    .update({
      email,
      email_norme: normaliseEmail(email),
      email_verifie_le: toInstant(le),
      ...noWaiting,
    });
  // Those left in the old mailbox would still open the account, or change it.
  await supersedeLinks(ctx, trx, { compteId }, [
    'reinitialisation',
    'verification-adresse',
    'annulation-adresse',
  ]);
  const owner = { espace, compteId, professionnelId };
  await enqueue(ctx, trx, {
    ...owner,
    message: adresseChangee,
    to: compte.email,
    data: { le, appareil, nouvelleAdresse: email },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'adresse-changee', acteur, appareil });
}
