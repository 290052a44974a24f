import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { conventionRefusee } from '../messages/convention-refusee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { openForm, sealPart } from './convention-seals.ts';
import { lockDeposited, pageUrl, type Decided } from './decide-convention.ts';

/** An agent refuses a request; the reason is mailed. Refused twice, it is refused and told once. */
export function refuseConvention(
  ctx: Context,
  { suivi, motif }: { readonly suivi: string; readonly motif: string },
): Promise<Decided> {
  return inTransaction(ctx.db, async (trx) => {
    const row = await lockDeposited(trx, suivi, 'refusee');
    if (typeof row === 'string') return row;
    const { id, espace, professionnel_id: professionnelId } = row;
    const form = openForm(ctx, row);
    if (!form) throw new Error('A deposited convention has no form');
    await trx('conventions')
      .where({ id })
      .update({
        etat: 'refusee',
        decidee_le: toInstant(ctx.clock.now()),
        motif_chiffre: sealPart(ctx, 'motif', id, motif),
      });
    await enqueue(ctx, trx, {
      message: conventionRefusee,
      espace,
      to: form.email,
      professionnelId,
      data: { suivi: row.suivi, motif, url: pageUrl(ctx, espace, 'premiere-connexion') },
    });
    await recordEvent(ctx, trx, {
      espace,
      type: 'convention-refusee',
      professionnelId,
      acteur: 'agent',
    });
    return 'fait';
  });
}
