import type { EspaceId } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeLink } from '../links/consume-link.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { adresseChangee } from '../messages/adresse-changee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';

/**
 * Uses a link sent to an address: verifies the account's address, or replaces it with the new one
 * (O12). Signs nobody in.
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`; `adresse-deja-utilisee` when another
 *   account took the address meanwhile, and the link then remains unused
 */
export async function confirmAddress(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<{ email: string }> {
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const { genre, compteId, charge } = await consumeLink(ctx, trx, {
        espace,
        jeton,
        genres: ['verification-adresse', 'changement-adresse'],
      });
      const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first();
      if (!compte || charge === null) throw new Refusal('lien-utilise');
      const confirm = genre === 'changement-adresse' ? replaceAddress : verifyAddress;
      await confirm(ctx, trx, { compte, email: charge, visiteur });
      return { email: charge };
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('adresse-deja-utilisee') : error;
  }
}

interface Confirmed {
  readonly compte: CompteRow;
  readonly email: string;
  readonly visiteur: Visiteur;
}

async function verifyAddress(ctx: Context, trx: Transaction, confirmed: Confirmed): Promise<void> {
  const { compte, email } = confirmed;
  const verified = await trx('comptes')
    .where({ id: compte.id, email_norme: normaliseEmail(email) })
    .update({ email_verifie_le: toInstant(ctx.clock.now()) });
  // The address changed since the link was sent: it proves nothing any more.
  if (verified !== 1) throw new Refusal('lien-utilise');
  await record(ctx, trx, confirmed, 'adresse-verifiee');
}

async function replaceAddress(ctx: Context, trx: Transaction, confirmed: Confirmed): Promise<void> {
  const { compte, email, visiteur } = confirmed;
  const now = ctx.clock.now();
  await trx('comptes')
    .where({ id: compte.id })
    .update({ email, email_norme: normaliseEmail(email), email_verifie_le: toInstant(now) });
  // Those left in the old mailbox would still open the account.
  await supersedeLinks(ctx, trx, { compteId: compte.id }, [
    'reinitialisation',
    'verification-adresse',
  ]);
  await enqueue(ctx, trx, {
    message: adresseChangee,
    espace: compte.espace,
    to: compte.email,
    compteId: compte.id,
    professionnelId: compte.professionnel_id,
    data: { le: now, appareil: visiteur.appareil, nouvelleAdresse: email },
  });
  await record(ctx, trx, confirmed, 'adresse-changee');
}

function record(
  ctx: Context,
  trx: Transaction,
  { compte, visiteur }: Confirmed,
  type: 'adresse-verifiee' | 'adresse-changee',
): Promise<void> {
  return recordEvent(ctx, trx, {
    espace: compte.espace,
    type,
    compteId: compte.id,
    professionnelId: compte.professionnel_id,
    appareil: visiteur.appareil,
  });
}
