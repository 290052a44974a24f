import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';

export interface LinkCardInput {
  readonly espace: EspaceId;
  readonly compteId: string;
  /** Issuer of the card's provider. */
  readonly emetteur: string;
  /** `SubjectNameID`. */
  readonly sujet: string;
}

/**
 * Notes that a card, just proved, opens this account, or that it has opened it again. Called with the
 * account's row held; records an event, the first time only.
 */
export async function linkCard(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, emetteur, sujet }: LinkCardInput,
): Promise<void> {
  const now = toInstant(ctx.clock.now());
  const card = { espace, emetteur, sujet };
  const known = await trx('cartes')
    .where({ ...card, compte_id: compteId })
    .first('compte_id');
  await trx('cartes')
    .insert({ ...card, compte_id: compteId, associee_le: now, utilisee_le: now })
    .onConflict(['espace', 'emetteur', 'sujet'])
    .merge(known ? ['utilisee_le'] : ['compte_id', 'associee_le', 'utilisee_le']);
  if (known) return;
  const compte = await trx('comptes').where({ id: compteId }).first('professionnel_id');
  await recordEvent(ctx, trx, {
    espace,
    type: 'carte-associee',
    compteId,
    professionnelId: compte?.professionnel_id ?? null,
  });
}
