import type { EspaceId } from '@eps/espaces';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { findLink } from '../links/find-link.ts';
import { Refusal } from '../refusal.ts';
import { finishCourrier } from './finish-courriers.ts';
import { OPEN_STATES } from './states.ts';

/**
 * The owner stops a letter with the link of the mail that announced it: its code opens nothing, printed
 * or posted as it may be.
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise` (also once the letter has served, come
 *   back or been cancelled)
 */
export async function cancelCourrier(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  { appareil }: Visiteur,
): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    const link = { espace, jeton, genres: ['annulation-courrier'] } as const;
    const { sujetId } = await findLink(ctx, trx, link);
    // The letter before its link, as wherever both change: nobody waits crosswise.
    const courrier = await trx('courriers')
      .where({ id: sujetId ?? '' })
      .forUpdate()
      .first();
    await consumeSubjectLink(ctx, trx, link);
    if (!courrier) throw new Refusal('lien-illisible');
    const cancelled = await finishCourrier(ctx, trx, courrier, {
      etat: 'annule',
      motif: 'demande',
      from: OPEN_STATES,
      acteur: 'personne',
      appareil,
    });
    if (!cancelled) throw new Refusal('lien-utilise');
  });
}
