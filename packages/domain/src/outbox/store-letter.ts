import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import { toInstant } from '../db/instants.ts';
import { sealPdf } from '../courriers/pdf-seals.ts';
import { formatLot } from '../courriers/lots.ts';
import { parisDay } from '../messages/paris-dates.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import type { WrittenMessage } from './define-message.ts';
import { renderDocuments, type LetterStamp } from './render-documents.ts';
import { settlePointless, settleSent } from './settle-message.ts';
import { DeliveryError, type Transports } from './transport.ts';

/**
 * Lays a letter out, once, and keeps it sealed until it is printed: the PDF is stored and the message
 * loses its text in one transaction, or neither. False when the letter is not wanted any more.
 */
export async function storeLetter(
  ctx: Context,
  transports: Transports,
  message: ClaimedMessage,
  { to, content }: { readonly to: string; readonly content: WrittenMessage },
): Promise<boolean> {
  const { id, espace, canal } = message;
  const stamp = await takePlace(ctx, id);
  if (!stamp) {
    await inTransaction(ctx.db, (trx) => settlePointless(trx, message));
    return false;
  }
  const documents = await renderDocuments(content.documents, stamp);
  const [letter] = documents;
  if (!letter) throw new Error('A letter has no document');
  const { subject, text } = content;
  await transports.courrier?.send({ id, espace, canal, to, subject, text, html: null, documents });
  return inTransaction(ctx.db, async (trx) => {
    const stored = await trx('courriers')
      .where({ id, etat: 'demande' })
      .whereNull('pdf_chiffre')
      .update({ pdf_chiffre: sealPdf(ctx, id, letter.contenu) });
    // Nobody but its holder may say that it is done: what was stored goes with it.
    if (!(await settleSent(ctx, trx, message))) throw new DeliveryError('lease lost');
    return stored === 1;
  });
}

/**
 * The letter's place among those of its day, kept whatever happens next: laid out again after a
 * crash, it bears the same. Null when it is not wanted any more.
 */
async function takePlace(ctx: Context, id: string): Promise<LetterStamp | null> {
  const now = ctx.clock.now();
  const lot = parisDay(now);
  const wanted = () => ctx.db('courriers').where({ id, etat: 'demande' }).whereNull('pdf_chiffre');
  // `max` of a grouped-away table is null, whence the coalesce.
  const next = ctx.db.raw('(select coalesce(max(lot_rang), 0) + 1 from courriers where lot = ?)', [
    lot,
  ]);
  for (;;) {
    try {
      await wanted().whereNull('lot').update({ lot, lot_rang: next });
      break;
    } catch (error) {
      // Another courier took that place at the same instant.
      if (!isUniqueViolation(error)) throw error;
    }
  }
  const row = await wanted().first('lot', 'lot_rang');
  if (!row) return null;
  return { lot: formatLot(row), le: toInstant(now) };
}
