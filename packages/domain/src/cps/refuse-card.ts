import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { cardRefusals } from './texts.fr.ts';

/** Why a card, or what its provider answered, was not taken. */
export type CardRefusal = keyof typeof cardRefusals;

export interface RefusedCard {
  readonly espace: EspaceId;
  readonly raison: CardRefusal;
  readonly appareil: string;
  readonly compteId: string | null;
  readonly professionnelId: string | null;
}

/** The event of a card that opened nothing. */
export async function recordRefusal(
  ctx: Context,
  trx: Transaction,
  { raison, ...refused }: RefusedCard,
): Promise<void> {
  await recordEvent(ctx, trx, {
    ...refused,
    type: 'connexion-cps-refusee',
    detail: cardRefusals[raison],
  });
}

/**
 * Records that the provider's answer was not taken: one event for each departure, whose session it
 * names when there was one to confirm.
 */
export function refuseCardAnswer(
  ctx: Context,
  {
    connexionId,
    ...refused
  }: Pick<RefusedCard, 'espace' | 'raison' | 'appareil'> & { readonly connexionId: string | null },
): Promise<void> {
  return inTransaction(ctx.db, async (trx) => {
    const compte =
      connexionId === null
        ? undefined
        : await trx('connexions')
            .join('comptes', 'comptes.id', 'connexions.compte_id')
            .where('connexions.id', connexionId)
            .first('comptes.id', 'comptes.professionnel_id');
    await recordRefusal(ctx, trx, {
      ...refused,
      compteId: compte?.id ?? null,
      professionnelId: compte?.professionnel_id ?? null,
    });
  });
}
