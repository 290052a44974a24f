import { handOverCompte } from '../comptes/hand-over-compte.ts';
import type { NewCompte } from '../comptes/insert-compte.ts';
import { reopenHandedOver } from '../comptes/reopen-compte.ts';
import type { Context, PreuveDeSession } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEnds } from '../delegations/record-ends.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteRecree } from '../messages/compte-recree.ts';
import { enqueue } from '../outbox/enqueue.ts';

/**
 * Gives an account that exists to who had a code confidentiel and the new mailbox (T9): new address, proved,
 * and new password (in `tiers` a letter repairs a lock too: spec, rule 13). One that was shut is open again.
 * Both addresses are told.
 * @returns its id
 */
export async function recreateCompte(
  ctx: Context,
  trx: Transaction,
  before: CompteRow,
  taken: NewCompte,
  preuve: PreuveDeSession,
): Promise<string> {
  const { id: compteId } = before;
  const { espace, professionnelId, email, visiteur } = taken;
  const { appareil } = visiteur;
  const ended = await handOverCompte(ctx, trx, {
    ...taken,
    compteId,
    preuve,
    motif: 'compte-recree',
  });
  const reopened = { espace, compteId, par: preuve, to: before.email };
  await reopenHandedOver(ctx, trx, reopened, visiteur);
  const owner = { espace, compteId, professionnelId };
  for (const to of new Set([before.email, email]))
    await enqueue(ctx, trx, {
      ...owner,
      message: compteRecree,
      to,
      data: { le: ctx.clock.now(), appareil, nouvelleAdresse: email, parCle: preuve === 'cle' },
    });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-recree', appareil });
  await recordEnds(ctx, trx, owner, ended, 'compte-recree');
  return compteId;
}
