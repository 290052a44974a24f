import type { Context } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { abandonAddress } from './abandon-address.ts';
import { lockCompte } from './lock-compte.ts';
import { moveAddress } from './move-address.ts';
import { compteTexts } from './texts.fr.ts';
import { isUniqueViolation } from './unique-violation.ts';
import { readWaiting } from './waiting-address.ts';

/** Those that anything waits for; a day has far fewer changes of address. */
const AT_ONCE = 50;

/**
 * Gives effect to the new addresses whose day has come (B3): by the server itself every minute, and before
 * anything that depends on an address. One statement when none is due. Several may run at once.
 */
export async function applyDueAddresses(ctx: Context): Promise<void> {
  const due = await ctx
    .db('comptes')
    .where({ statut: 'actif' })
    .where('adresse_suivante_le', '<=', toInstant(ctx.clock.now()))
    .limit(AT_ONCE)
    .select('id');
  for (const { id } of due) await applyDueAddress(ctx, id);
}

async function applyDueAddress(ctx: Context, compteId: string): Promise<void> {
  const { aSaDate: appareil } = compteTexts;
  try {
    await inTransaction(ctx.db, (trx) =>
      withDue(ctx, trx, compteId, (compte, email) =>
        moveAddress(ctx, trx, { compte, email, appareil, acteur: 'systeme' }),
      ),
    );
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Another account took the address while it waited: the first to prove it has it.
    await inTransaction(ctx.db, (trx) =>
      withDue(ctx, trx, compteId, (compte) =>
        abandonAddress(ctx, trx, { compte, motif: 'adresse-prise', appareil }),
      ),
    );
  }
}

/** Holds the account, and looks again: it may have been cancelled, or applied elsewhere. */
async function withDue(
  ctx: Context,
  trx: Transaction,
  compteId: string,
  work: (compte: CompteRow, email: string) => Promise<void>,
): Promise<void> {
  await lockCompte(trx, compteId);
  const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first();
  const waiting = compte && readWaiting(ctx, compte);
  if (!compte || !waiting || waiting.le > ctx.clock.now()) return;
  await work(compte, waiting.email);
}
