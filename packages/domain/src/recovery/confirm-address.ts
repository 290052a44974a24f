import type { confirmAddress as route, ResponseOf } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { addHours } from '../clock.ts';
import { readAddressCharge } from '../comptes/address-charge.ts';
import { applyDueAddresses } from '../comptes/apply-due-addresses.ts';
import { moveAddress } from '../comptes/move-address.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import { writeWaiting } from '../comptes/waiting-address.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { validateCandidate } from '../creation/validate-candidate.ts';
import { recordEvent } from '../events/record-event.ts';
import { consumeLink } from '../links/consume-link.ts';
import { createLastingLink } from '../links/create-link.ts';
import { adresseEnAttente } from '../messages/adresse-en-attente.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';

type Answer = ResponseOf<typeof route>;

/**
 * Uses a link sent to an address: verifies the account's address, or proves the new one, which replaces
 * the old one after the delay of the espace (B3); at once where the old one never was verified, or where
 * a card had been shown when it was asked for (O12, A12). Signs nobody in.
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`; `adresse-deja-utilisee` when another
 *   account took the address meanwhile, and the link then remains unused
 */
export async function confirmAddress(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<Answer> {
  await applyDueAddresses(ctx);
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const candidate = await validateCandidate(ctx, trx, { espace, jeton });
      if (candidate) return { ...candidate, prendEffetLe: null };
      const { genre, compteId, charge } = await consumeLink(ctx, trx, {
        espace,
        jeton,
        genres: ['verification-adresse', 'changement-adresse'],
      });
      const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first();
      if (!compte || charge === null) throw new Refusal('lien-utilise', { genre });
      if (genre === 'verification-adresse')
        return verifyAddress(ctx, trx, { compte, email: charge, visiteur });
      const { email, immediate } = readAddressCharge(charge);
      const confirmed = { compte, email, visiteur };
      return immediate || compte.email_verifie_le === null
        ? replaceAddress(ctx, trx, confirmed)
        : awaitItsDay(ctx, trx, confirmed);
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

async function verifyAddress(
  ctx: Context,
  trx: Transaction,
  confirmed: Confirmed,
): Promise<Answer> {
  const { compte, email } = confirmed;
  const verified = await trx('comptes')
    .where({ id: compte.id, email_norme: normaliseEmail(email) })
    .update({ email_verifie_le: toInstant(ctx.clock.now()) });
  // The address changed since the link was sent: it proves nothing any more.
  if (verified !== 1) throw new Refusal('lien-utilise', { genre: 'verification-adresse' });
  await recordVerified(ctx, trx, confirmed);
  return { email, prendEffetLe: null };
}

async function replaceAddress(
  ctx: Context,
  trx: Transaction,
  { compte, email, visiteur: { appareil } }: Confirmed,
): Promise<Answer> {
  await moveAddress(ctx, trx, { compte, email, appareil, acteur: 'personne' });
  return { email, prendEffetLe: null };
}

/** The old address goes on until its day, and may cancel until then; the new one is told the day. */
async function awaitItsDay(ctx: Context, trx: Transaction, confirmed: Confirmed): Promise<Answer> {
  const { compte, email, visiteur } = confirmed;
  const { id: compteId, espace, professionnel_id: professionnelId } = compte;
  const taken = await trx('comptes')
    .where({ espace, email_norme: normaliseEmail(email) })
    .first('id');
  if (taken) throw new Refusal('adresse-deja-utilisee');
  const le = ctx.clock.now();
  const prendEffetLe = addHours(le, getEspace(espace).policies.adresse.delayHours);
  await trx('comptes')
    .where({ id: compteId })
    .update(writeWaiting(ctx, compteId, { email, le: prendEffetLe }));
  const { url } = await createLastingLink(ctx, trx, {
    espace,
    genre: 'annulation-adresse',
    compteId,
  });
  const { appareil } = visiteur;
  const data = { le, appareil, nouvelleAdresse: email, prendEffetLe };
  const notice = { espace, compteId, professionnelId, message: adresseEnAttente };
  await enqueue(ctx, trx, { ...notice, to: compte.email, data: { ...data, annulation: url } });
  await enqueue(ctx, trx, { ...notice, to: email, data: { ...data, annulation: null } });
  await recordVerified(ctx, trx, confirmed);
  return { email, prendEffetLe: toInstant(prendEffetLe) };
}

function recordVerified(
  ctx: Context,
  trx: Transaction,
  { compte, visiteur: { appareil } }: Confirmed,
): Promise<void> {
  const { espace, id: compteId, professionnel_id: professionnelId } = compte;
  const who = { espace, compteId, professionnelId, appareil };
  return recordEvent(ctx, trx, { ...who, type: 'adresse-verifiee' });
}
